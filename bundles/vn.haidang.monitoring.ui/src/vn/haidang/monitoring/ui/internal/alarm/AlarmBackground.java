package vn.haidang.monitoring.ui.internal.alarm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.AlarmEvent;
import vn.haidang.monitoring.verdict.Argument;
import vn.haidang.monitoring.verdict.Argument.Side;
import vn.haidang.monitoring.verdict.LineEvidence.Contacts;
import vn.haidang.monitoring.verdict.LineVerdict;
import vn.haidang.registry.LineEntry;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.widget.Notes;

/**
 * What is behind an alarm: what happened to it, why the line is as it is, whom to call.
 *
 * @param alarm the alarm's id
 * @param history what happened to it, in order of time
 * @param verdict what is behind the line's trouble; of an alarm about a line only
 * @param contact whom to call; of an alarm about a line only
 */
record AlarmBackground(long alarm, List<AlarmEvent> history, Optional<LineVerdict> verdict,
        Optional<Contact> contact) {

    /**
     * Whom to call.
     *
     * @param line the line, whose circuit number the carrier asks for
     * @param people who, as far as the registry names them
     */
    record Contact(LineEntry line, Contacts people) {

        List<String> lines(Texts texts) {
            MessageArguments arguments = MessageArguments.none().with("carrier", line.carrier())
                    .with("circuit", line.circuit()).with("unit", line.name());
            return List.of(
                    people.carrier().isEmpty()
                            ? texts.get("alarm.contact.noCarrier", arguments)
                            : texts.get("alarm.contact.carrier", arguments.with("contact", people.carrier())),
                    people.unit().isEmpty()
                            ? texts.get("alarm.contact.noUnit", arguments)
                            : texts.get("alarm.contact.unit", arguments.with("contact", people.unit())));
        }
    }

    /** Nothing is known yet. */
    static AlarmBackground unread(long alarm) {
        return new AlarmBackground(alarm, List.of(), Optional.empty(), Optional.empty());
    }

    /** The verdict without its arguments, which are told in words below. */
    Optional<Finding> judgement() {
        return verdict.map(LineVerdict::finding).map(finding -> new Finding(finding.severity(), finding.code(),
                finding.arguments(), finding.citation(), finding.subject(), List.of(), finding.catalogue()));
    }

    /** @param why whether the arguments of the verdict are told too */
    List<Notes> notes(Texts texts, boolean why) {
        List<Notes> notes = new ArrayList<>();
        if (why) {
            verdict.ifPresent(known -> {
                notes.add(arguments(known, Side.FOR, texts));
                notes.add(arguments(known, Side.AGAINST, texts));
                notes.add(arguments(known, Side.ABSENT, texts));
            });
        }
        contact.ifPresent(known -> notes.add(new Notes(texts.get("alarm.contact.heading"), known.lines(texts))));
        notes.add(new Notes(texts.get("alarm.history.heading"),
                history.stream().map(event -> sentence(event, texts)).toList()));
        return notes;
    }

    private static Notes arguments(LineVerdict verdict, Side side, Texts texts) {
        return new Notes(texts.get("alarm.why." + side.name()), verdict.arguments().stream()
                .filter(argument -> argument.side() == side).map(argument -> words(argument, texts.format())).distinct()
                .toList());
    }

    private static String words(Argument argument, ValueFormat format) {
        String text = argument.text().in(format);
        return "– " + (text.isEmpty() ? argument.witness().name() : text);
    }

    private static String sentence(AlarmEvent event, Texts texts) {
        String what = event.kind().word(texts.format().language());
        String who = event.person().isBlank() ? "" : " " + texts.get("alarm.history.by", "person", event.person());
        String note = event.note().isBlank() ? "" : ": " + event.note(texts.format());
        return texts.get("alarm.history.line", MessageArguments.none().with("at", event.at()).with("what", what + who
                + note));
    }
}
