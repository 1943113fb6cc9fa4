package vn.haidang.signature.internal.pdf.revision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import vn.haidang.signature.internal.pdf.revision.PdfValue.Dictionary;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Reference;

/**
 * The form fields of one revision with their widgets, ISO 32000-1, 12.7.3.
 *
 * @param fields by the numbers of their objects
 */
record FormTree(Map<Integer, Field> fields) {

    private static final int MAX_FIELDS = 50_000;

    /**
     * A field, or a widget of a field.
     *
     * @param parent the number of the field it belongs to, 0 for none
     * @param name the name with those of the fields above, for people
     * @param type Tx, Btn, Ch or Sig, when it or one above says
     */
    record Field(int number, int parent, String name, Optional<String> type, Dictionary entries) {

        boolean isSignature() {
            return type.filter("Sig"::equals).isPresent();
        }
    }

    private record Waiting(PdfValue value, Optional<Field> parent) {}

    static FormTree of(PdfView view) throws IOException {
        Map<Integer, Field> fields = new LinkedHashMap<>();
        Deque<Waiting> waiting = new ArrayDeque<>();
        for (PdfValue field : view.array(view.dictionary(view.catalog().get("AcroForm")).get("Fields"))) {
            waiting.add(new Waiting(field, Optional.empty()));
        }
        while (!waiting.isEmpty()) {
            view.step();
            Waiting next = waiting.removeFirst();
            if (!(next.value() instanceof Reference reference)) {
                throw new PdfSyntaxException("a form field that is no object of its own", 0);
            }
            Field field = field(view, reference, next.parent());
            if (fields.put(field.number(), field) != null) {
                throw new PdfSyntaxException("a form field is there twice", 0);
            }
            for (PdfValue kid : view.array(field.entries().get("Kids"))) {
                waiting.add(new Waiting(kid, Optional.of(field)));
            }
            if (fields.size() + waiting.size() > MAX_FIELDS) {
                throw new TooDemandingException("more than " + MAX_FIELDS + " form fields");
            }
        }
        return new FormTree(fields);
    }

    private static Field field(PdfView view, Reference reference, Optional<Field> parent) throws IOException {
        Dictionary entries = view.dictionary(reference);
        Optional<String> own = view.text(entries.get("T")).map(FormTree::text);
        String above = parent.map(Field::name).orElse("");
        String name = own.map(partial -> above.isEmpty() ? partial : above + "." + partial).orElse(above);
        return new Field(reference.number(), parent.map(Field::number).orElse(0), name,
                view.name(entries.get("FT")).or(() -> parent.flatMap(Field::type)), entries);
    }

    /** A text string, ISO 32000-1, 7.9.2.2. */
    static String text(String bytes) {
        if (bytes.startsWith("\u00FE\u00FF")) {
            return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_16);
        }
        if (bytes.startsWith("\u00EF\u00BB\u00BF")) {
            return new String(bytes.substring(3).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        }
        return bytes;
    }
}
