package vn.haidang.workbench.internal.start;

import java.nio.file.Path;
import java.time.InstantSource;

import org.osgi.framework.BundleContext;

import vn.haidang.base.finding.FindingException;
import vn.haidang.hosting.Host;
import vn.haidang.hosting.MonitoringSettings;

/** One seat, no station: the window's own program watches the lines that its data folder knows. */
record EmbeddedHosting(Host host) implements Hosting {

    static Hosting open(BundleContext context, Path data, InstantSource clock) throws FindingException {
        Host host = Host.open(context, data, clock);
        host.startMonitoring(MonitoringSettings.standard());
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
