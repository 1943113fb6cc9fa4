package vn.haidang.monitoring.ui.internal.device;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.widget.CountStrip.Count;

/** Counts the devices of each look, in the order in which they matter; a count of zero is left out. */
final class DeviceSummary {

    private static final Map<StateLook, String> KEYS = new EnumMap<>(Map.of(StateLook.GOOD, "summary.good",
            StateLook.FAULT, "summary.fault", StateLook.ATTENTION, "summary.attention", StateLook.UNREACHABLE,
            "summary.unreachable", StateLook.UNCHECKED, "summary.unknown"));

    private static final List<StateLook> ORDER = List.of(StateLook.GOOD, StateLook.FAULT, StateLook.ATTENTION,
            StateLook.UNREACHABLE, StateLook.UNCHECKED);

    private DeviceSummary() {}

    static List<Count> of(List<DeviceRow> rows, Texts texts) {
        Map<StateLook, Long> numbers = rows.stream()
                .collect(Collectors.groupingBy(row -> DeviceLook.of(row.status()).look(), Collectors.counting()));
        return ORDER.stream().filter(numbers::containsKey)
                .map(look -> new Count(look, texts.get(KEYS.get(look), "count", numbers.get(look)))).toList();
    }
}
