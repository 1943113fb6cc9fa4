package vn.haidang.workbench.internal.start;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.workbench.internal.Messages;

/**
 * Where the platform keeps layout, preferences and its error log: the folder {@code workbench} of the data folder, so
 * that each data folder has its own. Locked while the window is open.
 */
final class WorkArea implements AutoCloseable {

    private final Location location;

    private WorkArea(Location location) {
        this.location = location;
    }

    static WorkArea open(Path data) throws FindingException {
        Location location = Platform.getInstanceLocation();
        try {
            boolean ours = location.isSet()
                    ? location.isLocked() || location.lock()
                    : location.set(data.resolve("workbench").toUri().toURL(), true);
            if (!ours) {
                throw new FindingException(finding("seat.inUse", data));
            }
            return new WorkArea(location);
        } catch (IOException e) {
            throw new FindingException(finding("seat.unwritable", data), e);
        }
    }

    private static Finding finding(String code, Path data) {
        return Finding.of(Messages.CATALOGUE, Severity.ERROR, code).with("folder", data.toString());
    }

    @Override
    public void close() {
        location.release();
    }
}
