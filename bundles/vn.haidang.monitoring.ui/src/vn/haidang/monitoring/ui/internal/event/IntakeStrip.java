package vn.haidang.monitoring.ui.internal.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.monitoring.event.EventIntake;
import vn.haidang.monitoring.event.EventIntake.Counters;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.widget.CountStrip;
import vn.haidang.ui.widget.CountStrip.Count;

/** How the receiving is doing, in one line: an empty table means little where nothing can come in. For the UI thread. */
final class IntakeStrip {

    private final Texts texts;
    private final CountStrip strip;

    IntakeStrip(Composite area, Texts texts) {
        this.texts = texts;
        strip = new CountStrip(area);
        strip.setFont(area.getFont());
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.horizontalIndent = 8;
        strip.setLayoutData(data);
    }

    /** @param isCut whether there are older events than the table shows */
    void show(Optional<EventIntake> intake, boolean isCut) {
        List<Count> counts = new ArrayList<>();
        if (intake.isEmpty()) {
            counts.add(new Count(StateLook.UNCHECKED, texts.get("event.intake.none")));
        } else {
            addFindings(counts, intake.get().findings());
            addCounters(counts, intake.get());
        }
        strip.show(counts, isCut ? texts.get("event.cut", "count", EventsPart.MOST) : "");
    }

    private void addFindings(List<Count> counts, List<Finding> findings) {
        findings.forEach(finding -> counts
                .add(new Count(StateLook.of(finding.severity()), finding.summary(texts.format()))));
    }

    private void addCounters(List<Count> counts, EventIntake intake) {
        Counters seen = intake.counters();
        String ports = intake.listeners().stream().map(way -> texts.get("event.way." + way.name(), "port",
                Integer.toString(way.port()))).collect(Collectors.joining(", "));
        if (!ports.isEmpty()) {
            counts.add(new Count(StateLook.GOOD, texts.get("event.intake.open", MessageArguments.none()
                    .with("ports", ports).with("taken", seen.taken()))));
        }
        if (seen.lost() + seen.overrun() + seen.limited() > 0) {
            counts.add(new Count(StateLook.ATTENTION, texts.get("event.intake.lost", MessageArguments.none()
                    .with("lost", seen.lost() + seen.overrun()).with("limited", seen.limited()))));
        }
    }
}
