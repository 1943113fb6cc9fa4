package vn.haidang.registry.stocktake;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.registry.ChangeOrigin;
import vn.haidang.registry.CommitResult;
import vn.haidang.registry.EditingSession;
import vn.haidang.registry.Element;
import vn.haidang.registry.Provenance;
import vn.haidang.registry.Registry;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;
import vn.haidang.registry.internal.Messages;

/**
 * Opens campaigns, keeps what was seen in them, and closes them; each call is one commit. Several people may count in the
 * same campaign at the same time. Safe for use by several threads.
 */
public final class Stocktakes {

    /** The sightings of one campaign; a larger stock is counted in several, one for a unit or a place. */
    public static final int MOST_SIGHTINGS = 3_000;

    /** How often others may come first. */
    private static final int MOST_ATTEMPTS = 10;

    private final Registry registry;
    private final InstantSource clock;

    public Stocktakes(Registry registry, InstantSource clock) {
        this.registry = registry;
        this.clock = clock;
    }

    /**
     * Opens a campaign.
     *
     * @param scopeUnit the id of the unit whose assets, and those of the units below it, are counted
     * @param scopePlace the id of the place within which assets are counted
     */
    public CommitResult open(String code, String name, Optional<String> scopeUnit, Optional<String> scopePlace,
            ChangeOrigin origin) {
        try (EditingSession session = registry.edit()) {
            String id = session.add("Stocktake", code);
            session.set(id, "name", new Value.Text(name));
            session.set(id, "startedOn", new Value.Day(today()));
            scopeUnit.ifPresent(unit -> session.set(id, "scopeUnit", new Value.Reference(unit)));
            scopePlace.ifPresent(place -> session.set(id, "scopePlace", new Value.Reference(place)));
            return session.commit(origin);
        }
    }

    /** Adds what was seen to a campaign; it is refused after its end. */
    public CommitResult record(String stocktake, List<Seen> seen, ChangeOrigin origin) {
        return change(stocktake, origin, session -> {
            Element campaign = session.element(stocktake).orElseThrow();
            List<Value> sightings = new ArrayList<>(campaign.all("sightings"));
            StocktakeScope scope = new StocktakeScope(session.base(), campaign);
            seen.forEach(one -> sightings.add(sighting(one, scope, session)));
            if (sightings.size() > MOST_SIGHTINGS) {
                return Optional.of(Messages.error("registry.stocktake.full").with("object", campaign.code())
                        .with("limit", MOST_SIGHTINGS));
            }
            session.set(stocktake, "sightings", sightings);
            return Optional.empty();
        });
    }

    /** Records one scan and tells what it was; what was seen in the same place before is not recorded again. */
    public ScanOutcome scan(String stocktake, Seen seen, ChangeOrigin origin) {
        RegistrySnapshot before = registry.snapshot();
        Optional<Element> campaign = before.element(stocktake);
        boolean again = campaign.filter(one -> one.get("endedOn").isEmpty())
                .filter(one -> wasSeen(one, seen, new StocktakeScope(before, one))).isPresent();
        CommitResult commit = again
                ? new CommitResult.Unchanged(before)
                : record(stocktake, List.of(seen), origin);
        RegistrySnapshot now = registry.snapshot();
        if (campaign.isEmpty() || !(commit instanceof CommitResult.Committed) && !again) {
            return new ScanOutcome(ScanOutcome.Kind.NOT_RECORDED, Optional.empty(), Optional.empty(), commit);
        }
        StocktakeScope scope = new StocktakeScope(now, campaign.get());
        Optional<Element> asset = scope.asset(seen.scanned());
        Optional<Element> place = asset.flatMap(one -> one.values().reference("place")).flatMap(now::element);
        return new ScanOutcome(kind(asset, place, seen, scope, again), asset, place, commit);
    }

    private static ScanOutcome.Kind kind(Optional<Element> asset, Optional<Element> place, Seen seen,
            StocktakeScope scope, boolean again) {
        if (asset.isEmpty()) {
            return ScanOutcome.Kind.UNKNOWN;
        } else if (again) {
            return ScanOutcome.Kind.AGAIN;
        }
        boolean isHere = scope.contains(asset.get()) && scope.agree(place.map(Element::id), seen.place());
        return isHere ? ScanOutcome.Kind.FOUND : ScanOutcome.Kind.ELSEWHERE;
    }

    /** Whether the last sighting of the same was in the same place. */
    private static boolean wasSeen(Element campaign, Seen seen, StocktakeScope scope) {
        Optional<String> asset = scope.asset(seen.scanned()).map(Element::id);
        Optional<Values> last = Optional.empty();
        for (Value value : campaign.all("sightings")) {
            Values sighting = ((Value.Part) value).values();
            boolean same = asset.isPresent()
                    ? sighting.reference("element").equals(asset)
                    : sighting.text("scanned").filter(seen.scanned()::equalsIgnoreCase).isPresent();
            last = same ? Optional.of(sighting) : last;
        }
        return last.filter(one -> one.reference("place").equals(seen.place())).isPresent();
    }

    private static Value sighting(Seen seen, StocktakeScope scope, EditingSession session) {
        Values.Builder values = Values.builder(session.base().schema().type("Sighting").orElseThrow())
                .put("scanned", text(seen.scanned())).put("by", text(seen.by()))
                .put("at", List.of(new Value.Moment(seen.at().truncatedTo(ChronoUnit.MICROS))));
        scope.asset(seen.scanned()).ifPresent(asset -> values.put("element", reference(asset.id())));
        seen.place().ifPresent(place -> values.put("place", reference(place)));
        seen.note().ifPresent(note -> values.put("note", text(note)));
        return new Value.Part(values.build());
    }

    private static List<Value> text(String text) {
        return text.isEmpty() ? List.of() : List.of(new Value.Text(text));
    }

    private static List<Value> reference(String id) {
        return List.of(new Value.Reference(id));
    }

    /**
     * Ends a campaign: every asset that was seen gets the day as {@code lastSeenOn}. What is missing or elsewhere stays as
     * the registry has it until somebody decides; see {@link #accept}.
     */
    public CommitResult close(String stocktake, ChangeOrigin origin) {
        return change(stocktake, origin, session -> {
            Element campaign = session.element(stocktake).orElseThrow();
            session.set(stocktake, "endedOn", new Value.Day(today()));
            StocktakeResult result = new StocktakeReport(session.base()).of(campaign);
            Map<String, LocalDate> days = days(campaign, new StocktakeScope(session.base(), campaign));
            result.found().forEach(asset -> setSeen(session, asset, days));
            result.elsewhere().forEach(one -> setSeen(session, one.asset(), days));
            return Optional.empty();
        });
    }

    private static Map<String, LocalDate> days(Element campaign, StocktakeScope scope) {
        Map<String, LocalDate> days = new HashMap<>();
        for (Value value : campaign.all("sightings")) {
            Values sighting = ((Value.Part) value).values();
            Optional<String> id = sighting.reference("element")
                    .or(() -> sighting.text("scanned").flatMap(scope::asset).map(Element::id));
            id.ifPresent(asset -> sighting.moment("at").ifPresent(at -> days.put(asset, day(at))));
        }
        return days;
    }

    private static void setSeen(EditingSession session, Element asset, Map<String, LocalDate> days) {
        session.set(asset.id(), "lastSeenOn", new Value.Day(days.get(asset.id())));
    }

    /** What a campaign suggests: the place of what was elsewhere, the end of use of what is missing. */
    public List<StocktakeProposal> proposals(Element stocktake) {
        StocktakeResult result = new StocktakeReport(registry.snapshot()).of(stocktake);
        List<StocktakeProposal> proposals = new ArrayList<>();
        result.elsewhere().forEach(one -> one.seen().ifPresent(place -> proposals.add(
                new StocktakeProposal(one.asset(), "place", new Value.Reference(place.id())))));
        result.missing().forEach(asset -> proposals.add(
                new StocktakeProposal(asset, "state", new Value.Choice("retired"))));
        return proposals;
    }

    /** Writes the proposals that somebody accepted, with the campaign as their source. */
    public CommitResult accept(Element stocktake, List<StocktakeProposal> accepted, ChangeOrigin origin) {
        try (EditingSession session = registry.edit()) {
            for (StocktakeProposal proposal : accepted) {
                session.set(proposal.asset().id(), proposal.feature(), proposal.value());
                Provenance.set(session, proposal.asset().id(), proposal.feature(), "typed", stocktake.code(),
                        clock.instant());
            }
            return session.commit(origin);
        }
    }

    /** Does the work again on top of what others recorded meanwhile. */
    private CommitResult change(String stocktake, ChangeOrigin origin,
            Function<EditingSession, Optional<Finding>> work) {
        try (EditingSession session = registry.edit()) {
            CommitResult result = new CommitResult.Unchanged(session.base());
            for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
                Optional<Finding> problem = isOpen(session, stocktake)
                        ? work.apply(session)
                        : Optional.of(Messages.error("registry.stocktake.closed"));
                if (problem.isPresent()) {
                    return new CommitResult.Refused(List.of(problem.get()));
                }
                result = session.commit(origin);
                if (!(result instanceof CommitResult.Conflicted conflicted)) {
                    return result;
                }
                session.moveToNewest(conflicted.conflicts());
            }
            return result;
        }
    }

    private static boolean isOpen(EditingSession session, String stocktake) {
        return session.element(stocktake).filter(campaign -> campaign.get("endedOn").isEmpty()).isPresent();
    }

    private LocalDate today() {
        return day(clock.instant());
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ValueFormat.CITY_ZONE).toLocalDate();
    }
}
