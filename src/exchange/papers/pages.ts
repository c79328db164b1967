import { buffer } from 'node:stream/consumers';

export const PLAIN = 'Helvetica';
export const BOLD = 'Helvetica-Bold';
export const BODY = 10.5;
export const SMALL = 8;
/** Kept free at the foot of each page for its number. */
const FOOT = 30;

export type Layout = 'portrait' | 'landscape';

/** The margins of a size of paper, in points. */
const MARGINS = { A4: 56, A5: 40 } as const;

/** What stands on every page, and about the whole. */
export type Frame = {
  /** At the head: that nobody has signed the form's wording. */
  readonly mark: string;
  /** At the foot. */
  foot(page: number, pages: number): string;
  /** Of the document; it names no person. */
  readonly title: string;
  /** UTC ms. */
  readonly now: number;
  readonly compress: boolean;
  /** A4 unless it is to be read on a phone too. */
  readonly size?: keyof typeof MARGINS;
};

/** How a text is set; `width` in points. */
export type Setting = { readonly width: number; readonly font?: string; readonly size?: number };

/**
 * Pages that are written from top to bottom. The same papers at the same time are the same bytes.
 * Only texts of the standard fonts' signs are written: see `printable`.
 */
export class Pages {
  readonly #pdf: PDFKit.PDFDocument;
  readonly #frame: Frame;
  readonly #size: keyof typeof MARGINS;
  /** On each side, in points. */
  readonly margin: number;
  #layout: Layout = 'portrait';

  private constructor(pdf: PDFKit.PDFDocument, frame: Frame) {
    this.#pdf = pdf;
    this.#frame = frame;
    this.#size = frame.size ?? 'A4';
    this.margin = MARGINS[this.#size];
  }

  static async open(frame: Frame): Promise<Pages> {
    const { title, now, compress } = frame;
    // Only when it is needed: it takes longer to load than all else that a command needs.
    const { default: PDFDocument } = await import('pdfkit');
    const pdf = new PDFDocument({
      autoFirstPage: false,
      bufferPages: true,
      compress,
      lang: 'id',
      info: {
        Title: title,
        Creator: 'siap-jkn',
        Producer: 'siap-jkn',
        CreationDate: new Date(now),
      },
    });
    return new Pages(pdf, frame);
  }

  /** Between the margins. */
  get width(): number {
    return this.#pdf.page.width - 2 * this.margin;
  }

  /** Where the next line begins, from the top of the page. */
  get y(): number {
    return this.#pdf.y;
  }

  set y(to: number) {
    this.#pdf.y = to;
  }

  begin(layout: Layout): void {
    this.#layout = layout;
    const { margin } = this;
    this.#pdf.addPage({ size: this.#size, layout, margin });
    this.put(this.#frame.mark, margin, margin - 24, { width: this.width, font: BOLD, size: SMALL });
    this.y = margin;
  }

  /** Begins another page, and says so, unless so much still fits on this one. */
  need(height: number): boolean {
    if (this.y + height <= this.#pdf.page.height - this.margin - FOOT) return false;
    this.begin(this.#layout);
    return true;
  }

  heightOf(text: string, { width, font = PLAIN, size = BODY }: Setting): number {
    return this.#pdf.font(font).fontSize(size).heightOfString(text, { width });
  }

  /** Writes at a place; where the next line begins is left to the caller. */
  put(text: string, x: number, y: number, { width, font = PLAIN, size = BODY }: Setting): void {
    this.#pdf.font(font).fontSize(size).text(text, x, y, { width });
  }

  /** Dots to write on, as wide as the place. */
  dots({ width, font = PLAIN, size = BODY }: Setting): string {
    const dot = this.#pdf.font(font).fontSize(size).widthOfString('.');
    return '.'.repeat(Math.floor(width / dot));
  }

  frame(x: number, y: number, width: number, height: number): void {
    this.#pdf.lineWidth(0.5).strokeColor('#777777').rect(x, y, width, height).stroke();
  }

  /** The finished document, with the feet of its pages. */
  async done(): Promise<Buffer> {
    const pdf = this.#pdf;
    const { count } = pdf.bufferedPageRange();
    for (let at = 0; at < count; at += 1) {
      pdf.switchToPage(at);
      // In the margin, where text would otherwise begin another page.
      pdf.page.margins.bottom = 0;
      const setting = { width: this.width, size: SMALL };
      this.put(
        this.#frame.foot(at + 1, count),
        this.margin,
        pdf.page.height - this.margin + 6,
        setting,
      );
    }
    pdf.end();
    return await buffer(pdf);
  }
}
