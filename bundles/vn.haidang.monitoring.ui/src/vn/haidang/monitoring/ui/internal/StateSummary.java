package vn.haidang.monitoring.ui.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.widget.CountStrip.Count;

/** Counts things of each look, in the order in which they matter; a count of zero is left out, except the good. */
public final class StateSummary {

    private static final Map<StateLook, String> KEYS = new EnumMap<>(Map.of(StateLook.GOOD, "summary.good",
            StateLook.FAULT, "summary.fault", StateLook.ATTENTION, "summary.attention", StateLook.UNREACHABLE,
            "summary.unreachable", StateLook.MAINTENANCE, "summary.maintenance", StateLook.UNCHECKED,
            "summary.unknown"));

    private static final List<StateLook> ORDER = List.of(StateLook.GOOD, StateLook.FAULT, StateLook.ATTENTION,
            StateLook.UNREACHABLE, StateLook.MAINTENANCE, StateLook.UNCHECKED);

    private StateSummary() {}

    /** The counts of these looks, each with its word. */
    public static List<Count> of(List<StateLook> things, Texts texts) {
        Map<StateLook, Integer> numbers = new EnumMap<>(StateLook.class);
        things.forEach(look -> numbers.merge(look, 1, Integer::sum));
        List<Count> counts = new ArrayList<>();
        for (StateLook look : ORDER) {
            int number = numbers.getOrDefault(look, 0);
            if (number > 0 || look == StateLook.GOOD) {
                counts.add(new Count(look, texts.get(KEYS.get(look), "count", number)));
            }
        }
        return counts;
    }
}
