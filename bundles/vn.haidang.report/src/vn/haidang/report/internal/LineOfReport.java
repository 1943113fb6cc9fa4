package vn.haidang.report.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.haidang.registry.LineEntry;
import vn.haidang.report.Figure;

/**
 * What a report says of one line.
 *
 * @param availability what was measured
 * @param promise what the carrier promised
 */
record LineOfReport(LineEntry line, Figure availability, Figure promise, Figure outages, Figure downtime) {

    /** The line as it stands in the figures, or empty when it was not watched. */
    static Optional<LineOfReport> find(LineEntry line, FigureSet figures) {
        List<Figure> found = Stream.of("availability", "promise", "outages", "downtime")
                .flatMap(name -> figures.find("lines." + name + "." + line.code()).stream()).toList();
        return found.size() < 4
                ? Optional.empty()
                : Optional.of(new LineOfReport(line, found.get(0), found.get(1), found.get(2), found.get(3)));
    }

    /** Whether the line stayed below its promise, judged before anything is rounded. */
    boolean isMissed() {
        return availability.value().compareTo(promise.value()) < 0;
    }

    List<Figure> figures() {
        return List.of(availability, promise, outages, downtime);
    }
}
