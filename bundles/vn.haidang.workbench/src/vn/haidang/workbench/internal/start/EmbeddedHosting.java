package vn.haidang.workbench.internal.start;

import java.nio.file.Path;
import java.time.InstantSource;

import org.osgi.framework.BundleContext;

import vn.haidang.base.finding.FindingException;
import vn.haidang.hosting.DataPlace;
import vn.haidang.hosting.Host;
import vn.haidang.hosting.MonitoringSettings;

/**
 * A seat with a data folder of its own, whose window's program watches the lines it knows; or one of several on a shared
 * database, which shows what the station sees.
 */
record EmbeddedHosting(Host host) implements Hosting {

    static Hosting open(BundleContext context, DataPlace place, InstantSource clock) throws FindingException {
        Host host = Host.open(context, place, clock);
        if (place.server().isEmpty()) {
            host.startMonitoring(MonitoringSettings.standard());
        } else {
            host.followStation();
        }
        return new EmbeddedHosting(host);
    }

    @Override
    public Path folder() {
        return host.folder();
    }

    @Override
    public void close() {
        host.close();
    }
}
