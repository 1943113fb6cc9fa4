package vn.haidang.monitoring.ui.internal.board;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.ui.internal.Elapsed;
import vn.haidang.monitoring.ui.internal.LineLook;
import vn.haidang.registry.LineEntry;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.StateLook;

/**
 * Everything a tile says, in words.
 *
 * @param look colour and shape of the state
 * @param name the short name, in large letters
 * @param contract who carries it and how much was contracted
 * @param state the word for the state
 * @param figures beside the word: the round trip and loss of a line that answers, else how long it does not; empty
 *        while nothing is known
 * @param notes what else there is to say in short lines, most telling first: what is behind the trouble, which backup
 *        path carries the traffic, until when it is worked on
 * @param details all of it in whole lines, for the tooltip and for assistive technology
 */
record TileText(StateLook look, String name, String contract, String state, String figures, List<String> notes,
        String details) {

    TileText {
        notes = List.copyOf(notes);
    }

    /**
     * The text of a line.
     *
     * @param facts what is known of it beside its state
     * @param backup how its backup path is, if it has one
     */
    static TileText of(LineStatus status, LineFacts facts, Optional<LineStatus> backup, Instant now, Texts texts) {
        LineLook look = LineLook.of(status, facts.maintenanceUntil().isPresent(), facts.isFlapping());
        PlaceName place = PlaceName.of(status.line().name());
        String state = texts.get(look.wordKey());
        List<String> notes = TileNotes.of(status, facts, backup, now, texts);
        return new TileText(look.look(), place.proper(), contract(status.line(), place, texts), state,
                figures(status, now, texts), notes, details(status, facts, state, notes, now, texts));
    }

    private static String contract(LineEntry line, PlaceName place, Texts texts) {
        MessageArguments arguments = MessageArguments.none().with("carrier", line.carrier()).with("megabits",
                line.contractedMegabits());
        return place.kind().isEmpty()
                ? texts.get("tile.contract", arguments)
                : texts.get("tile.contractOfPlace", arguments.with("place", place.kind()));
    }

    private static String figures(LineStatus status, Instant now, Texts texts) {
        if (status.state() == LineState.UNKNOWN) {
            return "";
        }
        if (status.state() == LineState.UP && status.roundTrip().isPresent()) {
            return texts.get("tile.figures", echo(status, texts.format()));
        }
        return texts.format().duration(roughly(Elapsed.between(status.since(), now)));
    }

    /** A tile has room for the largest unit only, and that is what one wants to know from afar. */
    static Duration roughly(Duration length) {
        for (ChronoUnit unit : List.of(ChronoUnit.DAYS, ChronoUnit.HOURS, ChronoUnit.MINUTES)) {
            if (length.compareTo(unit.getDuration()) >= 0) {
                return length.truncatedTo(unit);
            }
        }
        return length;
    }

    private static MessageArguments echo(LineStatus status, ValueFormat format) {
        return MessageArguments.none().with("roundTrip", roundTrip(status.roundTrip().orElseThrow(), format))
                .with("loss", format.percentage(status.lossRatio().orElse(0), 0));
    }

    /** Below a millisecond a decimal matters. */
    private static String roundTrip(Duration roundTrip, ValueFormat format) {
        BigDecimal millis = BigDecimal.valueOf(roundTrip.toNanos(), 6);
        return millis.compareTo(BigDecimal.ONE) < 0 ? format.number(millis, 1) + " ms" : format.duration(roundTrip);
    }

    private static String details(LineStatus status, LineFacts facts, String state, List<String> notes, Instant now,
            Texts texts) {
        ValueFormat format = texts.format();
        LineEntry line = status.line();
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("tile.title", MessageArguments.none().with("name", line.name()).with("code", line.code())));
        lines.add(texts.get("tile.since", MessageArguments.none().with("state", state).with("since", status.since())
                .with("length", Elapsed.between(status.since(), now))));
        lines.addAll(notes);
        facts.verdict().filter(verdict -> !notes.isEmpty())
                .ifPresent(verdict -> lines.add(verdict.finding().summary(format)));
        for (Finding finding : status.findings()) {
            lines.add(finding.summary(format));
        }
        lines.add(status.roundTrip().isPresent()
                ? texts.get("tile.echo", echo(status, format))
                : texts.get("tile.echoUnknown"));
        if (status.inBitsPerSecond().isPresent() && status.outBitsPerSecond().isPresent()) {
            lines.add(texts.get("tile.traffic",
                    MessageArguments.none().with("in", format.bitRate(status.inBitsPerSecond().getAsDouble())).with(
                            "out", format.bitRate(status.outBitsPerSecond().getAsDouble()))));
        }
        lines.add(texts.get("tile.contractLong", MessageArguments.none().with("carrier", line.carrier())
                .with("megabits", line.contractedMegabits()).with("circuit", line.circuit())));
        return String.join("\n", lines);
    }
}
