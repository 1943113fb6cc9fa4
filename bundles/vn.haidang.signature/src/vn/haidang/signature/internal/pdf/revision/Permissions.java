package vn.haidang.signature.internal.pdf.revision;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import vn.haidang.signature.internal.pdf.revision.FormTree.Field;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Dictionary;

/**
 * What the signatures of a revision allow to be changed after it: DocMDP, FieldMDP and the locks of signature fields,
 * ISO 32000-1, 12.8.2 and ISO 32000-2, table 237.
 *
 * @param level 1 nothing, 2 filling in and signing, 3 annotations too; empty when no signature says
 * @param locks the fields that must stay as they are
 */
public record Permissions(OptionalInt level, List<Lock> locks) {

    private static final int FILLING = 2;
    private static final int COMMENTING = 3;

    /**
     * Fields that a signature locks.
     *
     * @param action All, Include or Exclude; what is unknown locks all
     * @param names the fields included or excluded
     */
    record Lock(String action, Set<String> names) {

        boolean locks(String name) {
            boolean named = names.stream().anyMatch(one -> name.equals(one) || name.startsWith(one + "."));
            return switch (action) {
                case "Include" -> named;
                case "Exclude" -> !named;
                default -> true;
            };
        }
    }

    /** What the signatures of that revision together allow. */
    public static Permissions of(PdfView view) throws IOException {
        List<Lock> locks = new ArrayList<>();
        List<Integer> levels = new ArrayList<>();
        for (Field field : FormTree.of(view).fields().values()) {
            if (field.isSignature() && field.entries().has("V")) {
                Dictionary lock = view.dictionary(field.entries().get("Lock"));
                if (!lock.entries().isEmpty()) {
                    locks.add(lock(view, lock));
                    view.number(lock.get("P")).ifPresent(level -> levels.add(level.intValue()));
                }
                addTransforms(view, view.dictionary(field.entries().get("V")), locks, levels);
            }
        }
        return new Permissions(levels.stream().mapToInt(Integer::intValue).min(), locks);
    }

    private static void addTransforms(PdfView view, Dictionary signature, List<Lock> locks, List<Integer> levels)
            throws IOException {
        for (PdfValue item : view.array(signature.get("Reference"))) {
            Dictionary reference = view.dictionary(item);
            Dictionary parameters = view.dictionary(reference.get("TransformParams"));
            switch (view.name(reference.get("TransformMethod")).orElse("")) {
                case "DocMDP" -> levels.add(view.number(parameters.get("P")).map(Double::intValue).orElse(FILLING));
                case "FieldMDP" -> locks.add(lock(view, parameters));
                default -> {
                    // the others say nothing of what may be changed
                }
            }
        }
    }

    private static Lock lock(PdfView view, Dictionary dictionary) throws IOException {
        Set<String> names = new HashSet<>();
        for (PdfValue name : view.array(dictionary.get("Fields"))) {
            view.text(name).map(FormTree::text).ifPresent(names::add);
        }
        return new Lock(view.name(dictionary.get("Action")).orElse("All"), names);
    }

    /** Whether a signature's dictionary is that of a certification. */
    public static OptionalInt certification(PdfView view, Dictionary signature) throws IOException {
        List<Integer> levels = new ArrayList<>();
        addTransforms(view, signature, new ArrayList<>(), levels);
        return levels.stream().mapToInt(Integer::intValue).min();
    }

    /** Whether a change is allowed. */
    public boolean allow(Change change) {
        return switch (change.kind().allowed()) {
            case ALWAYS -> true;
            case SIGNING -> level.orElse(FILLING) >= FILLING && !isLocked(change);
            case COMMENTING -> level.isPresent() && level.getAsInt() == COMMENTING;
            case NEVER -> false;
        };
    }

    /** Whether a change fills in a field that a signature locks. */
    public boolean isLocked(Change change) {
        return change.kind() == Change.Kind.FIELD_FILLED
                && locks.stream().anyMatch(lock -> lock.locks(change.what()));
    }
}
