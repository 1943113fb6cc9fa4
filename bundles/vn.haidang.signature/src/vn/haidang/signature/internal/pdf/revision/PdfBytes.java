package vn.haidang.signature.internal.pdf.revision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import vn.haidang.signature.DocumentBytes;

/** Bytes asked for one by one: of a file, of which only some blocks are held, or of an array; for one thread. */
final class PdfBytes {

    private static final int BLOCK = 1 << 15;
    /** 4 MB of one file are held at most. */
    private static final int MAX_BLOCKS = 128;

    @FunctionalInterface
    private interface Source {
        byte[] read(long from, int count) throws IOException;
    }

    private final Source source;
    private final long length;
    private final Map<Long, byte[]> blocks = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, byte[]> eldest) {
            return size() > MAX_BLOCKS;
        }
    };
    private byte[] current = {};
    private long start;

    private PdfBytes(Source source, long length) {
        this.source = source;
        this.length = length;
    }

    static PdfBytes of(DocumentBytes document) {
        return new PdfBytes(document::read, document.length());
    }

    static PdfBytes of(byte[] bytes) {
        PdfBytes all = new PdfBytes((from, count) -> {
            throw new IllegalStateException("the array is the only block");
        }, bytes.length);
        all.current = bytes;
        return all;
    }

    long length() {
        return length;
    }

    /** The byte at an offset, -1 outside. */
    int at(long offset) throws IOException {
        long index = offset - start;
        if (index >= 0 && index < current.length) {
            return current[(int) index] & 0xFF;
        }
        if (offset < 0 || offset >= length) {
            return -1;
        }
        load(offset / BLOCK);
        return current[(int) (offset - start)] & 0xFF;
    }

    private void load(long block) throws IOException {
        byte[] bytes = blocks.get(block);
        if (bytes == null) {
            long from = block * BLOCK;
            bytes = source.read(from, (int) Math.min(BLOCK, length - from));
            blocks.put(block, bytes);
        }
        current = bytes;
        start = block * BLOCK;
    }

    /** Reads bytes whose number the caller has bounded; all must lie within. */
    byte[] read(long from, int count) throws IOException {
        if (from < 0 || count < 0 || from + count > length) {
            throw new PdfSyntaxException("bytes outside the file", from);
        }
        byte[] bytes = new byte[count];
        for (int i = 0; i < count;) {
            at(from + i);
            int index = (int) (from + i - start);
            int part = Math.min(count - i, current.length - index);
            System.arraycopy(current, index, bytes, i, part);
            i += part;
        }
        return bytes;
    }

    /** Whether a word of ASCII stands at an offset. */
    boolean has(String word, long offset) throws IOException {
        for (int i = 0; i < word.length(); i++) {
            if (at(offset + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where a word stands last, beginning before {@code before} and not before {@code from}; -1 when nowhere. */
    long last(String word, long from, long before) throws IOException {
        for (long at = before - 1; at >= Math.max(0, from); at--) {
            if (has(word, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Some bytes as text, one character for each, for showing. */
    String latin(long from, int count) throws IOException {
        return new String(read(from, count), StandardCharsets.ISO_8859_1);
    }
}
