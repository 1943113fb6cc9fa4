package vn.haidang.signature.internal.pdf.revision;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import vn.haidang.signature.internal.pdf.revision.PdfValue.Array;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Dictionary;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Name;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Number;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Stream;

/** Unpacks the streams that carry the file's own structure: Flate with or without the PNG predictors, and bare ones. */
final class StreamDecoder {

    /** 500,000 objects take about 10 MB; what unpacks to more wants to harm. */
    static final int MAX_LENGTH = 24 << 20;
    private static final int BLOCK = 1 << 14;

    private StreamDecoder() {}

    /** Unpacks a stream that is packed in a way that structure is packed in. */
    static byte[] decode(PdfBytes file, Stream stream) throws IOException {
        if (stream.length() > MAX_LENGTH) {
            throw new TooDemandingException("a stream of " + stream.length() + " bytes");
        }
        byte[] stored = file.read(stream.start(), (int) stream.length());
        PdfValue filter = single(stream.dictionary().get("Filter"), stream);
        if (filter instanceof PdfValue.Null) {
            return stored;
        }
        if (!filter.equals(new Name("FlateDecode"))) {
            throw new PdfSyntaxException("a filter that structure is not kept in", stream.start());
        }
        byte[] unpacked = inflate(stored, stream.start());
        return single(stream.dictionary().get("DecodeParms"), stream) instanceof Dictionary parameters
                ? unpredicted(unpacked, parameters, stream.start())
                : unpacked;
    }

    private static PdfValue single(PdfValue value, Stream stream) throws PdfSyntaxException {
        if (!(value instanceof Array array)) {
            return value;
        }
        if (array.items().size() > 1) {
            throw new PdfSyntaxException("several filters on structure", stream.start());
        }
        return array.items().isEmpty() ? PdfValue.NULL : array.items().get(0);
    }

    private static byte[] inflate(byte[] stored, long offset) throws IOException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(stored);
            ByteArrayOutputStream out = new ByteArrayOutputStream(stored.length * 3);
            byte[] block = new byte[BLOCK];
            while (!inflater.finished()) {
                int count = inflater.inflate(block);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new PdfSyntaxException("a packed stream does not end", offset);
                }
                out.write(block, 0, count);
                if (out.size() > MAX_LENGTH) {
                    throw new TooDemandingException("a stream unpacks to more than " + MAX_LENGTH + " bytes");
                }
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new PdfSyntaxException("a packed stream is broken", offset);
        } finally {
            inflater.end();
        }
    }

    private static byte[] unpredicted(byte[] data, Dictionary parameters, long offset) throws PdfSyntaxException {
        int predictor = number(parameters, "Predictor", 1);
        if (predictor == 1) {
            return data;
        }
        int columns = number(parameters, "Columns", 1);
        boolean plain = number(parameters, "Colors", 1) == 1 && number(parameters, "BitsPerComponent", 8) == 8;
        if (predictor < 10 || !plain || columns < 1 || columns > 1 << 16) {
            throw new PdfSyntaxException("a predictor that structure is not kept with", offset);
        }
        int rows = data.length / (columns + 1);
        byte[] out = new byte[rows * columns];
        for (int row = 0; row < rows; row++) {
            unpredictRow(data, row, columns, out, offset);
        }
        return out;
    }

    /** The PNG filters, RFC 2083, 6. */
    private static void unpredictRow(byte[] data, int row, int columns, byte[] out, long offset)
            throws PdfSyntaxException {
        int from = row * (columns + 1);
        int to = row * columns;
        for (int i = 0; i < columns; i++) {
            int left = i == 0 ? 0 : out[to + i - 1] & 0xFF;
            int above = row == 0 ? 0 : out[to + i - columns] & 0xFF;
            int corner = i == 0 || row == 0 ? 0 : out[to + i - columns - 1] & 0xFF;
            int guess = switch (data[from]) {
                case 0 -> 0;
                case 1 -> left;
                case 2 -> above;
                case 3 -> (left + above) / 2;
                case 4 -> paeth(left, above, corner);
                default -> throw new PdfSyntaxException("an unknown predictor", offset);
            };
            out[to + i] = (byte) (data[from + 1 + i] + guess);
        }
    }

    private static int paeth(int left, int above, int corner) {
        int estimate = left + above - corner;
        int byLeft = Math.abs(estimate - left);
        int byAbove = Math.abs(estimate - above);
        int byCorner = Math.abs(estimate - corner);
        if (byLeft <= byAbove && byLeft <= byCorner) {
            return left;
        }
        return byAbove <= byCorner ? above : corner;
    }

    private static int number(Dictionary dictionary, String key, int otherwise) {
        return dictionary.get(key) instanceof Number number ? (int) number.value() : otherwise;
    }
}
