package vn.haidang.monitoring.snmp.internal;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import vn.haidang.registry.ChangeOrigin;
import vn.haidang.registry.CommitResult;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.discovery.Acceptance;
import vn.haidang.registry.discovery.DeviceSighting;
import vn.haidang.registry.discovery.Disagreement;
import vn.haidang.registry.discovery.DiscoveryBook;
import vn.haidang.registry.discovery.Proposal;
import vn.haidang.registry.discovery.ProposalBoard;

/** Takes sightings and hands them to the test in their order; nobody decides anything here. */
final class SeenDevices implements DiscoveryBook {

    private final BlockingQueue<DeviceSighting> noted = new LinkedBlockingQueue<>();

    @Override
    public boolean note(DeviceSighting sighting) {
        return noted.add(sighting);
    }

    /** The next one, waited for. */
    DeviceSighting next() throws InterruptedException {
        DeviceSighting sighting = noted.poll(60, TimeUnit.SECONDS);
        if (sighting == null) {
            throw new AssertionError("nothing was seen");
        }
        return sighting;
    }

    @Override
    public List<DeviceSighting> sightings() {
        return List.copyOf(noted);
    }

    @Override
    public ProposalBoard board(RegistrySnapshot snapshot) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Disagreement> disagreements(RegistrySnapshot snapshot) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CommitResult accept(List<Acceptance> accepted, ChangeOrigin origin) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void refuse(List<Proposal> refused, ChangeOrigin origin) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void reopen(List<Proposal> refused, ChangeOrigin origin) {
        throw new UnsupportedOperationException();
    }
}
