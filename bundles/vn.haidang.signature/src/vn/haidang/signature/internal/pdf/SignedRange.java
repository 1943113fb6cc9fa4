package vn.haidang.signature.internal.pdf;

/**
 * The part of a PDF that a signature covers: from the file's start to {@code gapStart} and from {@code gapEnd} to
 * {@code end}; between them lies the signature itself.
 *
 * @param gapStart the offset of the signature's opening {@code <}
 * @param gapEnd the offset after its closing {@code >}
 * @param end the offset after the last byte covered
 */
record SignedRange(long gapStart, long gapEnd, long end) {}
