package vn.haidang.monitoring.ui.internal.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.monitoring.OutageWitness;
import vn.haidang.monitoring.Stretch;
import vn.haidang.ui.language.Texts;

/** Says what a place of a timeline means. */
final class TimelineWords {

    private final Texts texts;

    TimelineWords(Texts texts) {
        this.texts = texts;
    }

    String lane(Lane.Witness witness) {
        return texts.get("timeline.lane." + witness);
    }

    /**
     * What is said at a moment by a witness, if anything, and of maintenance.
     *
     * @param near the marks within this stretch are told too
     */
    String at(Timeline timeline, Optional<Lane> lane, Instant moment, Stretch near) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.format().dateTime(moment));
        lane.ifPresent(witness -> {
            witness.marks().stream().filter(mark -> near.contains(mark.at())).map(this::mark).limit(5)
                    .forEach(lines::add);
            List<Band> bands = witness.bands().stream()
                    .filter(band -> band.when().within(near).isPresent()).toList();
            bands.stream().limit(3).map(band -> band(witness, band)).forEach(lines::add);
            if (lines.size() == 1) {
                lines.add(texts.get(witness.witness() == Lane.Witness.OUTAGES
                        || witness.witness() == Lane.Witness.EVENTS ? "timeline.nothing" : "timeline.gap", "witness",
                        lane(witness.witness())));
            }
        });
        timeline.maintenance().stream().filter(when -> when.contains(moment))
                .map(when -> texts.get("timeline.maintenance", stretch(when))).forEach(lines::add);
        return String.join("\n", lines);
    }

    private String mark(Mark mark) {
        return texts.get(mark.kind() == Mark.Kind.HIDDEN ? "timeline.hidden" : "timeline.mark",
                MessageArguments.none().with("time", texts.format().time(mark.at())).with("text", mark.text()));
    }

    private String band(Lane lane, Band band) {
        return texts.get("timeline.band." + band.kind(),
                stretch(band.when()).with("lane", lane(lane.witness())).with("witness",
                        OutageWitness.words(band.witness(), texts.format().language())));
    }

    private MessageArguments stretch(Stretch when) {
        return MessageArguments.none().with("from", when.from()).with("to", when.to()).with("length", when.length());
    }

    /** All of it for those who do not see it. */
    String all(Timeline timeline) {
        List<String> outages = timeline.lanes().stream().filter(lane -> lane.witness() == Lane.Witness.OUTAGES)
                .flatMap(lane -> lane.bands().stream().map(band -> band(lane, band))).limit(20).toList();
        return texts.get("timeline.name") + (outages.isEmpty() ? "" : ": " + String.join("; ", outages));
    }
}
