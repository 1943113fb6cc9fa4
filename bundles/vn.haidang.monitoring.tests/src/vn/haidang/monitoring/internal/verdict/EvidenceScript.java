package vn.haidang.monitoring.internal.verdict;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.fixture.TestRegistry;
import vn.haidang.monitoring.verdict.Absence;
import vn.haidang.monitoring.verdict.LineEvidence;
import vn.haidang.monitoring.verdict.LineEvidence.Contacts;
import vn.haidang.monitoring.verdict.Statement;
import vn.haidang.monitoring.verdict.Statement.Flow;
import vn.haidang.monitoring.verdict.Statement.Notice;
import vn.haidang.monitoring.verdict.Statement.NoticeKind;
import vn.haidang.monitoring.verdict.Statement.Others;
import vn.haidang.monitoring.verdict.Witness;

/**
 * Evidence as a person writes it in a table: {@code silent@60 port=up carrier=4/2/2}. Moments are seconds ago, groups
 * total/silent/answering, loads per cent of the contracted 50 Mbit/s; cases.csv explains the words.
 */
final class EvidenceScript {

    static final Instant NOW = Instant.parse("2026-11-22T01:15:03Z");

    private static final double PERCENT_OF_LINE = 50e6 / 100;

    private final List<Notice> notices = new ArrayList<>();
    private LineEvidence evidence = LineEvidence.of(TestRegistry.line("P7"), NOW, Duration.ofMinutes(15),
            new Contacts("Anh Nam 0901", "Chị Hoa 0902"));
    private Statement.Usual usual = new Statement.Usual(OptionalDouble.empty(), OptionalDouble.empty(),
            OptionalDouble.empty(), OptionalDouble.empty());
    private Statement.Echoes echoes = new Statement.Echoes(0, 0, OptionalDouble.empty(), OptionalDouble.empty());

    private EvidenceScript() {}

    static LineEvidence parse(String words) {
        EvidenceScript script = new EvidenceScript();
        for (String word : words.trim().split("\\s+")) {
            script.hear(new Word(word));
        }
        return script.evidence;
    }

    private void hear(Word word) {
        switch (word.name()) {
            case "up" -> tell(Witness.REACH, new Statement.Reach(LineState.UP, Optional.empty(), Optional.empty()));
            case "silent" -> tell(Witness.REACH, silence(word));
            case "unknown" -> evidence = evidence.lacking(Witness.REACH, Absence.TOO_OLD);
            case "echoes" -> echoes(new Statement.Echoes(word.whole(1), word.whole(0), echoes.roundTrip(),
                    echoes.jitter()));
            case "rtt" -> echoes(new Statement.Echoes(echoes.sent(), echoes.lost(),
                    OptionalDouble.of(word.number(0)), echoes.jitter()));
            case "jitter" -> echoes(new Statement.Echoes(echoes.sent(), echoes.lost(), echoes.roundTrip(),
                    OptionalDouble.of(word.number(0))));
            case "usual" -> usual(new Statement.Usual(OptionalDouble.of(0), OptionalDouble.of(word.number(0)),
                    usual.in(), usual.out()));
            case "usualLoad" -> usual(new Statement.Usual(usual.loss(), usual.roundTrip(), load(word.number(0)),
                    load(word.number(1))));
            case "load" -> tell(Witness.LOAD, new Statement.Load(flow(word.number(0)), flow(word.number(1))));
            case "faults" -> tell(Witness.FAULTS, new Statement.Faults(word.number(0), word.number(1)));
            case "near" -> tell(Witness.NEAR_DEVICE, new Statement.Device("FW-1", word.is("alive")));
            case "far" -> tell(Witness.FAR_DEVICE, new Statement.Device("R-P7", word.is("alive")));
            case "port" -> tell(Witness.NEAR_PORT, new Statement.Port("wan1", word.is("up"), word.ago()));
            case "clocks" -> tell(Witness.FAR_CLOCKS, new Statement.Clocks("R-P7", word.ago().orElseThrow()));
            case "carrier" -> tell(Witness.SAME_CARRIER, others(word));
            case "others" -> tell(Witness.OTHER_CARRIERS, others(word));
            case "ward" -> tell(Witness.SAME_WARD, others(word));
            case "wardClocks" -> tell(Witness.WARD_CLOCKS, new Statement.Restarts(word.whole(0), word.whole(1)));
            case "power" -> tell(Witness.POWER, new Statement.Power(word.is("battery"), word.ago()));
            case "portals" -> tell(Witness.PORTALS,
                    new Statement.Portals(word.whole(0) == 0 ? List.of() : List.of("dvc.example"), word.whole(1)));
            case "plan" -> tell(Witness.PLAN, new Statement.Plan("thay cáp quang"));
            case "notice" -> notice(word);
            case "no" -> lack(word);
            default -> throw new IllegalArgumentException("not a word of the table: " + word);
        }
    }

    private <T extends Statement> void tell(Witness<T> witness, T statement) {
        evidence = evidence.telling(witness, statement);
    }

    private void echoes(Statement.Echoes changed) {
        echoes = changed;
        tell(Witness.ECHOES, changed);
    }

    private void usual(Statement.Usual changed) {
        usual = changed;
        tell(Witness.USUAL, changed);
    }

    private void notice(Word word) {
        notices.add(new Notice(NoticeKind.valueOf(word.part(0)), word.ago().orElseThrow()));
        tell(Witness.NOTICES, new Statement.Notices(notices));
    }

    private void lack(Word word) {
        Witness<?> witness = Witness.all().stream().filter(one -> one.name().equals(word.part(0))).findFirst()
                .orElseThrow();
        evidence = evidence.lacking(witness, Absence.valueOf(word.part(1).toUpperCase(Locale.ROOT)));
    }

    private static Statement.Reach silence(Word word) {
        return word.until()
                .map(end -> new Statement.Reach(LineState.UP, word.ago(), Optional.of(end)))
                .orElseGet(() -> new Statement.Reach(LineState.DOWN, word.ago(), Optional.empty()));
    }

    private static OptionalDouble load(double percent) {
        return OptionalDouble.of(percent * PERCENT_OF_LINE);
    }

    private static Flow flow(double percent) {
        return new Flow(percent * PERCENT_OF_LINE, percent * PERCENT_OF_LINE);
    }

    private static Others others(Word word) {
        return new Others(word.whole(0), word.whole(1), word.whole(2));
    }

    /** {@code name=part/part@seconds-seconds}, all but the name optional. */
    private record Word(String text) {

        String name() {
            return text.split("[=@]")[0];
        }

        String part(int index) {
            return text.split("@")[0].split("=")[1].split("/")[index];
        }

        boolean is(String value) {
            return part(0).equals(value);
        }

        int whole(int index) {
            return Integer.parseInt(part(index));
        }

        double number(int index) {
            return Double.parseDouble(part(index));
        }

        Optional<Instant> ago() {
            return moment(0);
        }

        Optional<Instant> until() {
            return moment(1);
        }

        private Optional<Instant> moment(int index) {
            String[] parts = text.split("@");
            String[] moments = parts.length == 1 ? new String[0] : parts[1].split("-");
            return index < moments.length
                    ? Optional.of(NOW.minusSeconds(Long.parseLong(moments[index])))
                    : Optional.empty();
        }
    }
}
