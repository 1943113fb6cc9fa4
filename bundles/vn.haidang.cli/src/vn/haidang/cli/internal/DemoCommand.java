package vn.haidang.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.demo.DemoCity;
import vn.haidang.demo.DemoSummary;

/**
 * {@code demo --headless}: the whole job once on the demo city, and what a window would show. With a display the
 * launcher opens the workbench instead.
 */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=demo")
@Command(name = "demo")
public final class DemoCommand implements CliCommand {

    private final BundleContext context;
    private final InstantSource clock;

    @Option(names = "--headless", descriptionKey = "demo.headless")
    private boolean headless;

    @Option(names = "--sample-city", required = true, hidden = true)
    private Path sampleCity;

    @Mixin
    private final DataOption data = new DataOption();

    @Activate
    public DemoCommand(BundleContext context, @Reference InstantSource clock) {
        this.context = context;
        this.clock = clock;
    }

    @Override
    public int run(Output output) throws FindingException, IOException {
        try (DemoCity city = DemoCity.open(context, folder(), sampleCity.toAbsolutePath(), clock)) {
            DemoSummary summary = city.run(Progress.unobserved());
            DemoTelling telling = new DemoTelling(summary, output.format());
            if (output.json()) {
                output.writeJson(telling::write);
            } else {
                telling.print(output);
            }
            return GOOD;
        }
    }

    /** The demo keeps to a folder of its own, so that it never meets anybody's real data. */
    private Path folder() throws FindingException {
        return data.data == null ? data.folder().resolve("demo") : data.folder();
    }
}
