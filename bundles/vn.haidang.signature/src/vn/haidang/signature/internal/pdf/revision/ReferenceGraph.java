package vn.haidang.signature.internal.pdf.revision;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.haidang.signature.internal.pdf.revision.PdfValue.Array;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Dictionary;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Reference;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Stream;

/**
 * Which objects lead to which, over all revisions looked at: so that only what can lead to a changed object is compared,
 * and what lay unused in a signed revision is known.
 */
final class ReferenceGraph {

    private final Map<Integer, List<Integer>> referrers = new HashMap<>();
    private final Set<Integer> reached = new HashSet<>();

    /**
     * Follows all references from the trailer's entries and from the objects given.
     *
     * @return the objects that nothing led to until now
     */
    Set<Integer> include(PdfView view, Collection<Integer> changed) throws IOException {
        Deque<Integer> waiting = new ArrayDeque<>();
        reached.add(0);
        references(view.trailer(), 0, waiting, view);
        for (int number : changed) {
            if (reached.contains(number)) {
                references(view.object(number), number, waiting, view);
            }
        }
        Set<Integer> more = new HashSet<>();
        while (!waiting.isEmpty()) {
            int number = waiting.removeFirst();
            if (reached.add(number)) {
                more.add(number);
                references(view.object(number), number, waiting, view);
            }
        }
        return more;
    }

    /** Upward references say where something belongs, not what it looks like: by them all pages would lead to all others. */
    private void follow(Dictionary dictionary, Deque<PdfValue> values, Deque<Integer> found) {
        dictionary.entries().forEach((key, value) -> {
            if (!isUpward(key, dictionary)) {
                values.add(value);
            } else if (value instanceof Reference reference && !reached.contains(reference.number())) {
                found.add(reference.number());
            }
        });
    }

    private static boolean isUpward(String key, Dictionary dictionary) {
        return key.equals("Parent") || key.equals("P") && (dictionary.has("Rect") || dictionary.has("S"));
    }

    private void references(PdfValue from, int referrer, Deque<Integer> found, PdfView view) throws IOException {
        Deque<PdfValue> values = new ArrayDeque<>();
        values.add(from);
        while (!values.isEmpty()) {
            view.step();
            PdfValue value = values.removeLast();
            if (value instanceof Dictionary dictionary) {
                follow(dictionary, values, found);
            } else if (value instanceof Array array) {
                values.addAll(array.items());
            } else if (value instanceof Stream stream) {
                values.add(stream.dictionary());
            } else if (value instanceof Reference reference) {
                referrers.computeIfAbsent(reference.number(), any -> new ArrayList<>(2)).add(referrer);
                if (!reached.contains(reference.number())) {
                    found.add(reference.number());
                }
            }
        }
    }

    /** The objects given and all that lead to them. */
    Set<Integer> leadingTo(Collection<Integer> numbers) {
        Set<Integer> leading = new HashSet<>(numbers);
        Deque<Integer> waiting = new ArrayDeque<>(numbers);
        while (!waiting.isEmpty()) {
            for (int referrer : referrers.getOrDefault(waiting.removeFirst(), List.of())) {
                if (leading.add(referrer)) {
                    waiting.add(referrer);
                }
            }
        }
        return leading;
    }
}
