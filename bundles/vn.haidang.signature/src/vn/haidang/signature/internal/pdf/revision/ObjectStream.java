package vn.haidang.signature.internal.pdf.revision;

import java.io.IOException;

import vn.haidang.signature.internal.pdf.revision.PdfValue.Name;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Number;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Stream;

/** A stream with objects in it, ISO 32000-1, 7.5.7. */
final class ObjectStream {

    private final PdfBytes bytes;
    private final int[] numbers;
    private final long[] offsets;

    private ObjectStream(PdfBytes bytes, int[] numbers, long[] offsets) {
        this.bytes = bytes;
        this.numbers = numbers;
        this.offsets = offsets;
    }

    static ObjectStream of(PdfBytes file, Stream stream, WorkLimit limit) throws IOException {
        if (!stream.dictionary().get("Type").equals(new Name("ObjStm"))
                || !(stream.dictionary().get("N") instanceof Number count) || !count.isCount()
                || !(stream.dictionary().get("First") instanceof Number first) || !first.isCount()
                || count.value() > XrefReader.MAX_OBJECTS) {
            throw new PdfSyntaxException("no object stream", stream.start());
        }
        PdfBytes bytes = PdfBytes.of(StreamDecoder.decode(file, stream));
        PdfReader reader = new PdfReader(bytes, 0, limit);
        int[] numbers = new int[(int) count.count()];
        long[] offsets = new long[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            limit.step();
            numbers[i] = (int) Math.min(reader.count(), Integer.MAX_VALUE);
            offsets[i] = first.count() + reader.count();
        }
        return new ObjectStream(bytes, numbers, offsets);
    }

    PdfValue object(int number, int index, WorkLimit limit) throws IOException {
        if (index >= numbers.length || numbers[index] != number) {
            throw new PdfSyntaxException("object " + number + " is not where the file says", index);
        }
        return new PdfReader(bytes, offsets[index], limit).value();
    }
}
