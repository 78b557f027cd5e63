import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** One member of an Excel class, as source code names it: `Range`, `getCell`. */
export interface ExcelMember {
  readonly className: string;
  readonly member: string;
  /** File and line where it stands. */
  readonly place: string;
}

/** All members of the classes of the namespace Excel that the TypeScript files below a folder name. */
export function excelMembersIn(root: string, folder: string): ExcelMember[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(root, folder, file));
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX, skipLibCheck: true, noEmit: true, strict: true, types: ['office-js'],
    typeRoots: [join(root, 'node_modules', '@types')], resolveJsonModule: true,
  });
  const checker = program.getTypeChecker();
  const found: ExcelMember[] = [];
  for (const file of program.getSourceFiles()) {
    if (file.isDeclarationFile || !file.fileName.startsWith(join(root, folder))) continue;
    const note = (symbol: ts.Symbol | undefined, node: ts.Node): void => {
      for (const className of excelOwners(symbol)) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        found.push({ className, member: symbol?.name ?? '', place: `${file.fileName.slice(root.length + 1)}:${String(line + 1)}` });
      }
    };
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name), node);
      // `const { workbook } = context` names a member too.
      if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
        const name = node.propertyName ?? node.name;
        if (ts.isIdentifier(name)) note(checker.getTypeAtLocation(node.parent).getProperty(name.text), node);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}

/** The classes of the namespace Excel that declare a symbol. */
function excelOwners(symbol: ts.Symbol | undefined): string[] {
  const owners = (symbol?.declarations ?? []).flatMap((declaration) => {
    const owner = declaration.parent;
    if (!ts.isClassDeclaration(owner) || owner.name === undefined || !ts.isModuleBlock(owner.parent)) return [];
    return owner.parent.parent.name.getText() === 'Excel' ? [owner.name.text] : [];
  });
  return [...new Set(owners)];
}
