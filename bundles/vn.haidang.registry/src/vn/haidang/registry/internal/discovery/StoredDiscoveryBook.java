package vn.haidang.registry.internal.discovery;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

import vn.haidang.base.finding.Finding;
import vn.haidang.registry.ChangeOrigin;
import vn.haidang.registry.CommitResult;
import vn.haidang.registry.EditingSession;
import vn.haidang.registry.Registry;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.discovery.Acceptance;
import vn.haidang.registry.discovery.Decision;
import vn.haidang.registry.discovery.Decision.Verdict;
import vn.haidang.registry.discovery.DeviceSighting;
import vn.haidang.registry.discovery.Disagreement;
import vn.haidang.registry.discovery.Disagreements;
import vn.haidang.registry.discovery.DiscoveryBook;
import vn.haidang.registry.discovery.Proposal;
import vn.haidang.registry.discovery.ProposalBoard;
import vn.haidang.storage.Database;

/** The discovery book in the open database. It holds nothing itself: what other programs keep there is seen at once. */
@Component(service = DiscoveryBook.class)
public final class StoredDiscoveryBook implements DiscoveryBook {

    private final Registry registry;
    private final EventAdmin events;
    private final InstantSource clock;
    private final SightingRows sightings;
    private final DecisionRows decisions;
    private final MissingAssets missing;
    private final SightingQueue queue = new SightingQueue(this::keep);

    @Activate
    public StoredDiscoveryBook(@Reference Database database, @Reference Registry registry,
            @Reference EventAdmin events, @Reference InstantSource clock) {
        this.registry = registry;
        this.events = events;
        this.clock = clock;
        this.sightings = new SightingRows(database);
        this.decisions = new DecisionRows(database);
        this.missing = new MissingAssets(registry);
    }

    @Deactivate
    public void stop() {
        queue.stop();
    }

    @Override
    public boolean note(DeviceSighting sighting) {
        return queue.add(sighting);
    }

    private void keep(DeviceSighting sighting) {
        sightings.put(sighting);
        events.postEvent(new Event(SEEN_TOPIC, Map.of()));
    }

    @Override
    public List<DeviceSighting> sightings() {
        return sightings.all();
    }

    @Override
    public ProposalBoard board(RegistrySnapshot snapshot) {
        return new BoardMaker(decisions.refusals()).of(snapshot, current(snapshot));
    }

    @Override
    public List<Disagreement> disagreements(RegistrySnapshot snapshot) {
        return new Disagreements(snapshot).of(current(snapshot), missing.of(snapshot));
    }

    private List<DeviceSighting> current(RegistrySnapshot snapshot) {
        return sightings.all().stream()
                .filter(one -> one.asked().isEmpty() || snapshot.element(one.asked().get()).isPresent()).toList();
    }

    /**
     * The decision is written after the commit: a program that is killed in between has written what was accepted, and the
     * history tells of it.
     */
    @Override
    public CommitResult accept(List<Acceptance> accepted, ChangeOrigin origin) {
        try (EditingSession session = registry.edit()) {
            AcceptanceWriter writer = new AcceptanceWriter(session);
            for (Acceptance acceptance : accepted) {
                Optional<Finding> problem = writer.write(acceptance);
                if (problem.isPresent()) {
                    return new CommitResult.Refused(List.of(problem.get()));
                }
            }
            CommitResult result = session.commit(origin);
            if (result instanceof CommitResult.Committed committed) {
                decide(accepted.stream().map(Acceptance::proposal).toList(), Verdict.ACCEPTED, origin,
                        Optional.of(committed.snapshot().commit()));
            }
            return result;
        }
    }

    @Override
    public void refuse(List<Proposal> refused, ChangeOrigin origin) {
        decide(refused, Verdict.REFUSED, origin, Optional.empty());
    }

    @Override
    public void reopen(List<Proposal> refused, ChangeOrigin origin) {
        decide(refused, Verdict.REOPENED, origin, Optional.empty());
    }

    private void decide(List<Proposal> proposals, Verdict verdict, ChangeOrigin origin, Optional<Long> commit) {
        decisions.add(proposals.stream().map(ProposalKey::of).distinct().toList(),
                new Decision(verdict, cut(origin.author(), ChangeOrigin.MOST_NAME), clock.instant(),
                        cut(origin.reason(), ChangeOrigin.MOST_REASON), commit));
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }
}
