package vn.haidang.monitoring.internal.verdict;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import vn.haidang.monitoring.internal.engine.DevicesBehind;
import vn.haidang.monitoring.verdict.Absence;
import vn.haidang.monitoring.verdict.EvidenceSource;
import vn.haidang.monitoring.verdict.LineEvidence;
import vn.haidang.monitoring.verdict.Statement.Others;
import vn.haidang.monitoring.verdict.Statement.Reach;
import vn.haidang.monitoring.verdict.Witness;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistrySnapshot;

/** Tells how the other lines fared when this one fell silent; without a silence there is nothing to compare. */
final class OthersSource implements EvidenceSource {

    private final Silences silences;
    private final RegistrySnapshot registry;
    private final Duration together;

    OthersSource(Silences silences, RegistrySnapshot registry, Duration together) {
        this.silences = silences;
        this.registry = registry;
        this.together = together;
    }

    @Override
    public LineEvidence testify(LineEvidence evidence) {
        Optional<Reach> reach = evidence.told(Witness.REACH).filter(known -> known.silentFrom().isPresent());
        if (reach.isEmpty()) {
            return evidence;
        }
        Silence silence = new Silence(reach.get().silentFrom().orElseThrow(), reach.get().heardAgain());
        LineEntry line = evidence.line();
        List<Fate> fates = others(line).stream().map(other -> fate(other, silence)).toList();
        Predicate<Fate> sameCarrier = fate -> isSame(fate.line.carrier(), line.carrier());
        LineEvidence told = tell(evidence, Witness.SAME_CARRIER, fates, sameCarrier);
        told = tell(told, Witness.OTHER_CARRIERS, fates,
                fate -> !fate.line.carrier().isBlank() && !sameCarrier.test(fate));
        return tell(told, Witness.SAME_WARD, fates, fate -> isSame(fate.line.unit(), line.unit()));
    }

    /** Not those that are reached through this line. */
    private List<LineEntry> others(LineEntry line) {
        Set<String> behind = DevicesBehind.of(line, registry).stream().map(DeviceEntry::code)
                .collect(Collectors.toSet());
        return registry.lines().stream()
                .filter(other -> !other.code().equals(line.code())
                        && other.nearDevice().filter(behind::contains).isEmpty())
                .toList();
    }

    private static boolean isSame(String one, String other) {
        return !one.isBlank() && one.trim().equalsIgnoreCase(other.trim());
    }

    private Fate fate(LineEntry other, Silence silence) {
        Optional<Silence> own = silences.last(other.code(), silence.begin().minus(together));
        boolean isSilent = own.filter(found -> found.beganWith(silence, together)).isPresent();
        boolean isAway = own.filter(found -> found.covers(silence.begin().plus(together))).isPresent();
        return new Fate(other, isSilent,
                !isSilent && !isAway && silences.answeredAfter(other.code(), silence, together));
    }

    private static LineEvidence tell(LineEvidence evidence, Witness<Others> witness, List<Fate> fates,
            Predicate<Fate> which) {
        List<Fate> group = fates.stream().filter(which).toList();
        return group.isEmpty()
                ? evidence.lacking(witness, Absence.NOT_THERE)
                : evidence.telling(witness, new Others(group.size(),
                        (int) group.stream().filter(Fate::isSilent).count(),
                        (int) group.stream().filter(Fate::isAnswering).count()));
    }

    /** What became of another line. */
    private record Fate(LineEntry line, boolean isSilent, boolean isAnswering) {}
}
