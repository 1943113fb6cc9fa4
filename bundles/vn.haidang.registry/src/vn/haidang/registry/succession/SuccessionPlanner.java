package vn.haidang.registry.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.ObjectLink;
import vn.haidang.registry.Element;
import vn.haidang.registry.Feature;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.internal.Messages;

/** Plans successions of units on one snapshot. Safe for use by several threads. */
public final class SuccessionPlanner {

    /** They tell what was, and keep the units of then. */
    private static final Set<String> RECORDS = Set.of("Succession", "Appraisal", "Stocktake");

    private static final Comparator<PlannedMove> BY_TYPE = Comparator
            .comparing((PlannedMove move) -> move.element().type().name())
            .thenComparing(move -> move.element().code()).thenComparing(PlannedMove::feature);

    private final RegistrySnapshot snapshot;

    public SuccessionPlanner(RegistrySnapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** What a request would do, and what stands against it. */
    public SuccessionPlan plan(SuccessionRequest request) {
        List<Finding> findings = new ArrayList<>();
        if (!hasRightNumbers(request)) {
            findings.add(Messages.error("registry.succession." + request.kind().literal() + "Needs"));
        }
        List<Element> ended = ended(request);
        List<Target.Created> created = request.to().stream().filter(Target.Created.class::isInstance)
                .map(Target.Created.class::cast).toList();
        checkUnits(request, created, findings);
        List<PlannedMove> moves = new ArrayList<>();
        if (request.kind() != SuccessionKind.RENAME) {
            for (Element unit : request.from()) {
                collect(unit, request, ended, moves, findings);
            }
        }
        moves.sort(BY_TYPE);
        findings.sort(Comparator.comparing(Finding::severity).reversed());
        return new SuccessionPlan(snapshot.commit(), request, ended, created, moves, findings);
    }

    private static boolean hasRightNumbers(SuccessionRequest request) {
        int from = request.from().size();
        int to = request.to().size();
        boolean renames = request.to().stream().anyMatch(Target.Renamed.class::isInstance);
        return switch (request.kind()) {
            case MERGE -> from >= 2 && to == 1 && !renames;
            case SPLIT -> from == 1 && to >= 2 && !renames;
            case RENAME -> from == 1 && to == 1 && renames;
            case DISSOLVE -> from >= 1 && to <= 1 && !renames;
            case TRANSFER -> from >= 1 && to == 1 && !renames;
        };
    }

    /** A unit that is among what it becomes goes on. */
    private static List<Element> ended(SuccessionRequest request) {
        if (request.kind() == SuccessionKind.RENAME || request.kind() == SuccessionKind.TRANSFER) {
            return List.of();
        }
        return request.from().stream().filter(unit -> !request.to().contains(new Target.Existing(unit))).toList();
    }

    private void checkUnits(SuccessionRequest request, List<Target.Created> created, List<Finding> findings) {
        LocalDate lastDay = request.date().minusDays(1);
        for (Element unit : request.from()) {
            if (!unit.isValidOn(lastDay)) {
                findings.add(about(unit, Messages.error("registry.succession.notInForce")).with("day", lastDay));
            }
            laterSuccession(unit, request.date()).ifPresent(later -> findings.add(about(unit,
                    Messages.warning("registry.succession.later")).with("succession", later.name())));
        }
        for (Target.Created unit : created) {
            if (snapshot.element("Unit", unit.code()).isPresent()) {
                findings.add(Messages.error("registry.check.codeTaken").with("object", unit.code()));
            }
        }
    }

    private Optional<Element> laterSuccession(Element unit, LocalDate date) {
        return snapshot.referrers(unit.id()).stream().map(RegistrySnapshot.Referrer::source)
                .filter(element -> element.type().isKindOf("Succession"))
                .filter(element -> element.values().day("date").filter(date::isBefore).isPresent()).findFirst();
    }

    private void collect(Element unit, SuccessionRequest request, List<Element> ended, List<PlannedMove> moves,
            List<Finding> findings) {
        Set<String> gone = new HashSet<>();
        ended.forEach(old -> gone.add(old.id()));
        for (RegistrySnapshot.Referrer referrer : snapshot.referrers(unit.id())) {
            Element element = referrer.source();
            Optional<Feature> feature = element.type().feature(referrer.feature());
            if (feature.isEmpty() || gone.contains(element.id()) || !moves(element, request.date())) {
                continue;
            }
            Optional<Target> target = target(element, request);
            if (target.isPresent()) {
                target.filter(to -> !to.equals(new Target.Existing(unit)))
                        .ifPresent(to -> moves.add(new PlannedMove(element, feature.get().name(), unit, to)));
            } else if (gone.contains(unit.id())) {
                findings.add(about(element, Messages.error("registry.succession.undecided")).with("unit",
                        unit.name()));
            }
        }
    }

    /** What ended before stays with the unit of its time. */
    private static boolean moves(Element element, LocalDate date) {
        return !RECORDS.contains(element.type().name())
                && element.values().day("validTo").filter(date::isAfter).isEmpty();
    }

    private Optional<Target> target(Element element, SuccessionRequest request) {
        return switch (request.kind()) {
            case MERGE, DISSOLVE -> request.to().stream().findFirst();
            case SPLIT -> chosen(element, request).or(request::rest);
            case TRANSFER -> Optional.ofNullable(request.choices().get(element.id()));
            case RENAME -> Optional.empty();
        };
    }

    /** An element's own choice, else that of who holds it, else that of the nearest place around it. */
    private Optional<Target> chosen(Element element, SuccessionRequest request) {
        Optional<Target> own = Optional.ofNullable(request.choices().get(element.id()))
                .or(() -> element.values().reference("custodian").map(request.choices()::get));
        Set<String> passed = new HashSet<>();
        Optional<String> place = element.values().reference("place");
        while (own.isEmpty() && place.isPresent() && passed.add(place.get())) {
            own = place.map(request.choices()::get);
            place = place.flatMap(snapshot::element).flatMap(found -> found.values().reference("within"));
        }
        return own;
    }

    private static Finding about(Element element, Finding finding) {
        return finding.with("object", element.code()).about(
                new ObjectLink("element", element.id(), element.code() + " " + element.name()));
    }
}
