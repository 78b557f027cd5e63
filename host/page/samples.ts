/** A sample that the page offers: file under /samples/ and what it shows. */
export interface SampleFile {
  readonly file: string;
  readonly label: string;
}

/** The samples of the folder `samples`, in the order of their list (compared by test/samples). */
export const SAMPLE_FILES: readonly SampleFile[] = [
  { file: 'yunling-2022.xlsx', label: '云岭区（有问题）：任务栏只有标题，对照任务模板核验' },
  { file: 'qinghe-2022.xlsx', label: '青河区（有问题）：任务栏写明目标，表内自相核对' },
  { file: 'lanshui-2022.xlsx', label: '澜水区（完好的表）：任务栏写明目标，应无任何问题' },
];
