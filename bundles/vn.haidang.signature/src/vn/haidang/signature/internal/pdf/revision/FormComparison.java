package vn.haidang.signature.internal.pdf.revision;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import vn.haidang.signature.internal.pdf.revision.Change.Kind;
import vn.haidang.signature.internal.pdf.revision.FormTree.Field;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Bool;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Dictionary;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Number;

/** Compares the form of two revisions, ISO 32000-1, 12.7: what was filled in, what was signed, and all that must not be. */
final class FormComparison {

    /** What filling in a field sets. */
    private static final Set<String> VALUE = Set.of("V", "AS", "AP", "I", "RV");
    /** What signing an empty field may set besides. */
    private static final Set<String> SIGNING = Set.of("F", "M", "P", "DA", "MK", "Type", "Subtype");
    private static final Set<String> NOT_SHOWN = Set.of("M", "Parent", "Kids", "StructParent", "P");
    private static final int READ_ONLY = 1;

    private final Step step;
    private final FormTree before;
    private final FormTree after;

    FormComparison(Step step, FormTree before, FormTree after) {
        this.step = step;
        this.before = before;
        this.after = after;
    }

    void compare() throws IOException {
        compareForm();
        for (Field field : before.fields().values()) {
            Field now = after.fields().get(field.number());
            if (now == null || now.parent() != field.parent()) {
                step.add(Kind.FIELD_REMOVED, 0, field.number(), field.name());
            } else if (step.mayDiffer(field.number())) {
                compare(field, now);
            }
        }
        for (Field field : after.fields().values()) {
            if (!before.fields().containsKey(field.number())) {
                compareAdded(field);
            }
        }
    }

    private void compareForm() throws IOException {
        Dictionary first = step.before().dictionary(step.before().catalog().get("AcroForm"));
        Dictionary second = step.after().dictionary(step.after().catalog().get("AcroForm"));
        Set<String> keys = new LinkedHashSet<>(first.entries().keySet());
        keys.addAll(second.entries().keySet());
        keys.remove("Fields");
        for (String key : keys) {
            PdfValue old = first.get(key);
            PdfValue now = second.get(key);
            boolean allowed = switch (key) {
                case "SigFlags" -> flags(step.before(), old, ~0) == (flags(step.before(), old, ~0)
                        & flags(step.after(), now, ~0));
                case "NeedAppearances" -> !step.after().resolve(now).equals(new Bool(true));
                case "DR" -> isExtended(old, now);
                case "DA" -> !first.has("DA");
                default -> false;
            };
            if (!allowed) {
                step.frozen(Kind.FORM, 0, key, old, now);
            }
        }
    }

    /** Resources for new fields may come; those that fields already use must stay. */
    private boolean isExtended(PdfValue before, PdfValue after) throws IOException {
        Dictionary old = step.before().dictionary(before);
        Dictionary now = step.after().dictionary(after);
        for (String category : old.entries().keySet()) {
            Dictionary first = step.before().dictionary(old.get(category));
            Dictionary second = step.after().dictionary(now.get(category));
            for (String name : first.entries().keySet()) {
                if (!step.isSame(first.get(name), second.get(name))) {
                    return false;
                }
            }
            if (first.entries().isEmpty() && !step.isSame(old.get(category), now.get(category))) {
                return false;
            }
        }
        return true;
    }

    private void compare(Field first, Field second) throws IOException {
        boolean signed = first.isSignature() && first.entries().has("V");
        boolean newValue = !signed && isNewValue(first, second);
        boolean signing = newValue && first.isSignature();
        boolean right = first.type().equals(second.type()) && first.name().equals(second.name());
        Set<String> keys = new LinkedHashSet<>(first.entries().entries().keySet());
        keys.addAll(second.entries().entries().keySet());
        keys.removeAll(NOT_SHOWN);
        for (String key : keys) {
            PdfValue old = first.entries().get(key);
            PdfValue now = second.entries().get(key);
            boolean allowed = newValue && VALUE.contains(key) || signing && SIGNING.contains(key)
                    || key.equals("Ff") && isLocking(old, now);
            if (!allowed) {
                boolean appearance = key.equals("AP") || key.equals("AS");
                right &= step.frozen(
                        signed ? Kind.SIGNATURE_CHANGED : appearance ? Kind.APPEARANCE : Kind.FIELD_CHANGED,
                        0, first.name(), old, now);
            }
        }
        if (right && newValue && second.entries().has("V")) {
            addValue(second);
        }
    }

    /** Whether the field or the one it belongs to has another value than before. */
    private boolean isNewValue(Field first, Field second) throws IOException {
        Optional<Field> old = Optional.of(first);
        Optional<Field> now = Optional.of(second);
        while (old.isPresent() && now.isPresent()) {
            if (!step.isSame(old.get().entries().get("V"), now.get().entries().get("V"))) {
                return true;
            }
            old = Optional.ofNullable(before.fields().get(old.get().parent()));
            now = Optional.ofNullable(after.fields().get(now.get().parent()));
        }
        return false;
    }

    private void addValue(Field field) throws IOException {
        step.add(field.isSignature() ? signatureKind(field) : Kind.FIELD_FILLED, 0, field.number(), field.name());
    }

    /** A new field can only be there to be signed, or be a widget of one that is. */
    private void compareAdded(Field field) throws IOException {
        Dictionary entries = field.entries();
        boolean harmless = field.isSignature() && !entries.has("A") && !entries.has("AA");
        if (step.isShadow(field.number())) {
            step.add(Kind.SHADOW, 0, field.number(), field.name());
        } else if (!harmless) {
            step.add(Kind.FIELD_ADDED, 0, field.number(), field.name());
        } else if (entries.has("V")) {
            step.add(signatureKind(field), 0, field.number(), field.name());
        } else if (before.fields().containsKey(field.parent())
                || entries.has("AP") && Area.of(step.after(), entries.get("Rect")).isVisible() && !isSigned(field)) {
            // something is shown in the name of a signature that is none
            step.add(Kind.FIELD_ADDED, 0, field.number(), field.name());
        } else if (!isSigned(field)) {
            step.add(Kind.SIGNATURE_FIELD, 0, field.number(), field.name());
        }
    }

    private boolean isSigned(Field field) {
        Field parent = after.fields().get(field.parent());
        return parent != null && parent.entries().has("V");
    }

    private Kind signatureKind(Field field) throws IOException {
        Dictionary value = step.after().dictionary(field.entries().get("V"));
        boolean stamp = step.after().name(value.get("SubFilter")).filter("ETSI.RFC3161"::equals).isPresent();
        boolean visible = Area.of(step.after(), field.entries().get("Rect")).isVisible();
        return stamp && !visible ? Kind.TIMESTAMP : Kind.SIGNATURE;
    }

    /** Signing may make a field read-only. */
    private boolean isLocking(PdfValue old, PdfValue now) throws IOException {
        return flags(step.before(), old, ~READ_ONLY) == flags(step.after(), now, ~READ_ONLY)
                && flags(step.after(), now, READ_ONLY) != 0;
    }

    private static int flags(PdfView view, PdfValue value, int mask) throws IOException {
        return view.resolve(value) instanceof Number number ? (int) number.value() & mask : 0;
    }
}
