package vn.haidang.station.internal;

import java.util.StringJoiner;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.LineState;

/** The station's health in a few sentences for people. */
public final class HealthText {

    private HealthText() {}

    /** A line that sums it up, a line of counts while the engine runs, and a line a finding. */
    public static String of(Health health, ValueFormat format) {
        StringJoiner text = new StringJoiner("\n", "", "\n");
        MessageArguments times = MessageArguments.none().with("since", health.startedAt()).with("upTime",
                health.upTime());
        text.add(Messages.CATALOGUE.text(format, "health." + key(health), times));
        if (health.engine().isPresent()) {
            text.add(counts(health, format));
        }
        health.dataFolder().ifPresent(folder -> text.add(Messages.CATALOGUE.text(format, "health.dataFolder",
                MessageArguments.none().with("folder", folder.toString()))));
        for (Finding finding : health.findings()) {
            text.add("- " + finding.summary(format));
        }
        return text.toString();
    }

    private static String key(Health health) {
        return switch (health.status()) {
            case STARTING -> "starting";
            case FAILED -> "failed";
            case RUNNING -> health.isHealthy() ? "running" : "troubled";
        };
    }

    private static String counts(Health health, ValueFormat format) {
        StringJoiner counts = new StringJoiner(", ");
        for (LineState state : LineState.values()) {
            long count = health.lines().get(state);
            if (count > 0) {
                counts.add(format.number(count) + " " + state.word(format.language()));
            }
        }
        String states = counts.length() == 0
                ? Messages.CATALOGUE.text(format.language(), "health.noLines")
                : counts.toString();
        return Messages.CATALOGUE.text(format, "health.lines", MessageArguments.none().with("states", states));
    }
}
