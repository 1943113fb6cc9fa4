package vn.haidang.signature.internal.pdf.revision;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import vn.haidang.signature.internal.pdf.revision.PdfValue.Array;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Dictionary;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Name;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Number;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Reference;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Stream;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Text;

/**
 * A PDF as of one revision: what references lead to. What is of another kind than asked for counts as not there, as it
 * does for readers.
 */
public final class PdfView {

    /** References to references are of no use to anybody. */
    private static final int MAX_HOPS = 16;

    private final PdfRevisions file;
    private final int index;

    PdfView(PdfRevisions file, int index) {
        this.file = file;
        this.index = index;
    }

    Dictionary trailer() {
        return file.revision(index).trailer();
    }

    /** The document's catalogue. */
    public Dictionary catalog() throws IOException {
        return dictionary(trailer().get("Root"));
    }

    /** The value itself, or what its reference leads to. */
    public PdfValue resolve(PdfValue value) throws IOException {
        PdfValue found = value;
        for (int hops = 0; found instanceof Reference reference; hops++) {
            if (hops > MAX_HOPS) {
                throw new PdfSyntaxException("references in a circle", reference.number());
            }
            found = file.object(reference, index);
        }
        return found;
    }

    /** A dictionary, or a stream's. */
    public Dictionary dictionary(PdfValue value) throws IOException {
        PdfValue found = resolve(value);
        if (found instanceof Stream stream) {
            return stream.dictionary();
        }
        return found instanceof Dictionary dictionary ? dictionary : Dictionary.EMPTY;
    }

    /** An array's items. */
    public List<PdfValue> array(PdfValue value) throws IOException {
        return resolve(value) instanceof Array array ? array.items() : List.of();
    }

    /** A name. */
    public Optional<String> name(PdfValue value) throws IOException {
        return resolve(value) instanceof Name name ? Optional.of(name.value()) : Optional.empty();
    }

    /** A number. */
    public Optional<Double> number(PdfValue value) throws IOException {
        return resolve(value) instanceof Number number ? Optional.of(number.value()) : Optional.empty();
    }

    /** A string, one character for each byte. */
    public Optional<String> text(PdfValue value) throws IOException {
        return resolve(value) instanceof Text text ? Optional.of(text.bytes()) : Optional.empty();
    }

    /** Unpacks a stream that is packed plainly. */
    public byte[] decoded(Stream stream) throws IOException {
        return StreamDecoder.decode(file.bytes(), stream);
    }

    /** The value of an object, whatever generation references must ask for. */
    PdfValue object(int number) throws IOException {
        int generation = file.place(number, index).map(Location::generation).orElse(0);
        return file.object(new Reference(number, generation), index);
    }

    /** The stored bytes of a stream. */
    PdfBytes bytes() {
        return file.bytes();
    }

    /** Whether an object was there, whatever led to it. */
    boolean has(int number) {
        return file.place(number, index).isPresent();
    }

    void step() throws IOException {
        file.limit().step();
    }
}
