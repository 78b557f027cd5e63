/** 位集. Numbers under 65,536, such as the codes of characters, one bit each: small enough to stay close to the processor. */
export class BitSet {
  private readonly bits = new Uint32Array(0x10000 >>> 5);

  add(number: number): void {
    this.bits[number >>> 5] = (this.bits[number >>> 5] ?? 0) | (1 << (number & 31));
  }

  /** False for NaN as well. */
  has(number: number): boolean {
    return (((this.bits[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
  }
}
