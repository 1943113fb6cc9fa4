package vn.haidang.signature.internal.pdf.revision;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.haidang.signature.internal.pdf.revision.PdfValue.Array;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Dictionary;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Number;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Reference;

/**
 * Whether a structure tree (ISO 32000-1, 14.7) only grew, as it does when a field is added to a tagged document: nothing
 * that was there is gone or says something else, and what came says nothing of its own.
 */
final class TagExtension {

    private static final int MAX_DEPTH = 200;
    /** What is read out in the place of what is shown. */
    private static final List<String> SPOKEN = List.of("ActualText", "Alt", "E");
    private static final Set<String> COUNTERS = Set.of("ParentTreeNextKey");

    private final Step step;
    private final Set<Integer> seen = new HashSet<>();

    TagExtension(Step step) {
        this.step = step;
    }

    boolean isExtended(PdfValue before, PdfValue after) throws IOException {
        return isExtended(before, after, 0);
    }

    private boolean isExtended(PdfValue before, PdfValue after, int depth) throws IOException {
        step.before().step();
        if (depth > MAX_DEPTH) {
            throw new TooDemandingException("tags nested deeper than " + MAX_DEPTH);
        }
        if (after instanceof Reference reference && before.equals(after)
                && (!step.mayDiffer(reference.number()) || step.isComparedElsewhere(reference.number())
                        || !seen.add(reference.number()))) {
            return true;
        }
        PdfValue first = step.before().resolve(before);
        PdfValue second = step.after().resolve(after);
        if (first instanceof Dictionary old && second instanceof Dictionary now) {
            return isExtended(old, now, depth);
        }
        if (first instanceof Array old && second instanceof Array now) {
            return isExtended(old.items(), now.items(), depth);
        }
        if (second instanceof Array now && !now.items().isEmpty()) {
            // one child became several
            return isExtended(before, now.items().get(0), depth + 1);
        }
        return first.equals(second);
    }

    private boolean isExtended(Dictionary before, Dictionary after, int depth) throws IOException {
        for (String key : before.entries().keySet()) {
            boolean counter = COUNTERS.contains(key) && after.get(key) instanceof Number;
            if (!counter && !key.equals("P") && !isExtended(before.get(key), after.get(key), depth + 1)) {
                return false;
            }
        }
        return SPOKEN.stream().allMatch(key -> before.has(key) || !after.has(key));
    }

    /** Whether the older items are among the newer ones, in their order. */
    private boolean isExtended(List<PdfValue> before, List<PdfValue> after, int depth) throws IOException {
        int at = 0;
        for (PdfValue item : after) {
            if (at < before.size() && isExtended(before.get(at), item, depth + 1)) {
                at++;
            } else if (saysSomething(item)) {
                return false;
            }
        }
        return at == before.size();
    }

    private boolean saysSomething(PdfValue added) throws IOException {
        Dictionary element = step.after().dictionary(added);
        return SPOKEN.stream().anyMatch(element::has);
    }
}
