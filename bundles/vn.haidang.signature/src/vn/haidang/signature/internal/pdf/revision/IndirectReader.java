package vn.haidang.signature.internal.pdf.revision;

import java.io.IOException;

import vn.haidang.signature.internal.pdf.revision.PdfValue.Dictionary;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Number;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Reference;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Stream;

/** Reads indirect objects at an offset, from {@code 12 0 obj} to {@code endobj}; ISO 32000-1, 7.3.8 and 7.3.10. */
final class IndirectReader {

    /** Finds out a length that is an object of its own. */
    @FunctionalInterface
    interface Lengths {
        long of(Reference reference) throws IOException;
    }

    /**
     * An object as it stands in the file.
     *
     * @param end the offset behind {@code endobj}
     */
    record Indirect(int number, int generation, PdfValue value, long end) {}

    private IndirectReader() {}

    static Indirect read(PdfBytes file, long offset, WorkLimit limit, Lengths lengths) throws IOException {
        PdfReader reader = new PdfReader(file, offset, limit);
        if (PdfReader.isSpace(file.at(offset)) || file.at(offset) == '%') {
            throw reader.wrong("no object begins here");
        }
        long number = reader.count();
        long generation = reader.count();
        reader.expect("obj");
        if (number > Integer.MAX_VALUE || generation > Integer.MAX_VALUE) {
            throw reader.wrong("an object number beyond all bounds");
        }
        PdfValue value = reader.value();
        if (value instanceof Dictionary dictionary && reader.take("stream")) {
            value = stream(file, dictionary, reader, lengths);
        }
        reader.expect("endobj");
        return new Indirect((int) number, (int) generation, value, reader.position());
    }

    /** A stream whose length is written in it, as streams of structure must be. */
    static Stream stream(PdfBytes file, long offset, WorkLimit limit) throws IOException {
        Indirect object = read(file, offset, limit, reference -> {
            throw new PdfSyntaxException("a stream of structure whose length stands elsewhere", offset);
        });
        if (object.value() instanceof Stream stream) {
            return stream;
        }
        throw new PdfSyntaxException("a stream is missing", offset);
    }

    /** The offset behind the {@code endobj} of a stream. */
    static long endOf(PdfBytes file, Stream stream, WorkLimit limit) throws IOException {
        PdfReader reader = new PdfReader(file, stream.start() + stream.length(), limit);
        reader.expect("endstream");
        reader.expect("endobj");
        return reader.position();
    }

    private static Stream stream(PdfBytes file, Dictionary dictionary, PdfReader reader, Lengths lengths)
            throws IOException {
        long start = reader.position();
        start += file.at(start) == '\r' ? 1 : 0;
        if (file.at(start) != '\n') {
            throw reader.wrong("no line break before a stream's bytes");
        }
        start++;
        long length = length(dictionary, reader, lengths);
        if (length > file.length() - start) {
            throw reader.wrong("a stream longer than the file");
        }
        for (reader.moveTo(start + length); PdfReader.isSpace(file.at(reader.position()));) {
            reader.moveTo(reader.position() + 1);
        }
        reader.expect("endstream");
        return new Stream(dictionary, start, length);
    }

    private static long length(Dictionary dictionary, PdfReader reader, Lengths lengths) throws IOException {
        PdfValue written = dictionary.get("Length");
        if (written instanceof Reference reference) {
            return lengths.of(reference);
        }
        if (written instanceof Number number && number.isCount()) {
            return number.count();
        }
        throw reader.wrong("a stream without length");
    }
}
