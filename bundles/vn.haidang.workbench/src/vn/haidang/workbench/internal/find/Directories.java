package vn.haidang.workbench.internal.find;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

import vn.haidang.base.finding.ObjectLink;
import vn.haidang.ui.place.Directory;
import vn.haidang.ui.place.Directory.Home;

/** All directories there are, as one. Safe for use by several threads. */
final class Directories {

    private final ServiceTracker<Directory, Directory> tracker = new ServiceTracker<>(
            FrameworkUtil.getBundle(Directories.class).getBundleContext(), Directory.class, null);

    Directories() {
        tracker.open();
    }

    /** By their ranking. */
    private List<Directory> all() {
        ServiceReference<Directory>[] present = tracker.getServiceReferences();
        return present == null
                ? List.of()
                : Arrays.stream(present).sorted(Comparator.reverseOrder()).map(tracker::getService)
                        .filter(Objects::nonNull).toList();
    }

    /** What each finds, up to so many of each. */
    List<ObjectLink> find(String typed, int most) {
        return all().stream().flatMap(directory -> directory.find(typed, most).stream()).toList();
    }

    /** Where a thing is shown. */
    Optional<Home> home(ObjectLink link) {
        return all().stream().flatMap(directory -> directory.home(link).stream()).findFirst();
    }

    void close() {
        tracker.close();
    }
}
