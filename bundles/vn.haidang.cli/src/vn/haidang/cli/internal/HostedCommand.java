package vn.haidang.cli.internal;

import java.io.IOException;
import java.time.InstantSource;

import org.osgi.framework.BundleContext;

import picocli.CommandLine.Mixin;
import vn.haidang.base.finding.FindingException;
import vn.haidang.hosting.Host;

/** A command that works on the services of an open data folder, of which no engine is started. */
abstract class HostedCommand implements CliCommand {

    private final BundleContext context;
    private final InstantSource clock;

    @Mixin
    private final DataOption data = new DataOption();

    HostedCommand(BundleContext context, InstantSource clock) {
        this.context = context;
        this.clock = clock;
    }

    @Override
    public final int run(Output output) throws FindingException, IOException {
        try (Host host = Host.open(context, data.place(), clock)) {
            return run(host, output);
        }
    }

    /** @return the exit code */
    abstract int run(Host host, Output output) throws FindingException, IOException;

    final InstantSource clock() {
        return clock;
    }
}
