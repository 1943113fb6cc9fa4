package vn.haidang.signature.internal.pdf.page;

import java.io.IOException;

import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

import vn.haidang.signature.DocumentBytes;

/**
 * The beginning of a document, for PDFBox to read as if it were the whole: a document as of one of its revisions. PDFBox's
 * own views cannot be read further in parts, which streams need. For one thread; the document stays open when this is closed.
 */
public final class DocumentPrefix implements RandomAccessRead {

    private static final int BLOCK = 1 << 13;

    private final DocumentBytes document;
    private final long end;
    private byte[] block = {};
    private long start;
    private long position;
    private boolean closed;

    /** The bytes before an offset within the document. */
    public DocumentPrefix(DocumentBytes document, long end) {
        this.document = document;
        this.end = Math.min(end, document.length());
    }

    @Override
    public int read() throws IOException {
        if (position >= end) {
            return -1;
        }
        load();
        return block[(int) (position++ - start)] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (position >= end) {
            return -1;
        }
        load();
        int count = (int) Math.min(length, start + block.length - position);
        System.arraycopy(block, (int) (position - start), into, offset, count);
        position += count;
        return count;
    }

    private void load() throws IOException {
        if (position < start || position >= start + block.length) {
            start = position / BLOCK * BLOCK;
            block = document.read(start, (int) Math.min(BLOCK, end - start));
        }
    }

    @Override
    public long getPosition() {
        return position;
    }

    @Override
    public void seek(long offset) throws IOException {
        if (offset < 0) {
            throw new IOException("an offset before the file");
        }
        position = Math.min(offset, end);
    }

    @Override
    public long length() {
        return end;
    }

    @Override
    public boolean isEOF() {
        return position >= end;
    }

    @Override
    public RandomAccessReadView createView(long from, long length) {
        return new RandomAccessReadView(new DocumentPrefix(document, end), from, length, true);
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
