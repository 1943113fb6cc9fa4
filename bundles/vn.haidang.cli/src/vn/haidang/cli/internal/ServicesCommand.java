package vn.haidang.cli.internal;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.hosting.Host;
import vn.haidang.monitoring.json.ServiceJson;
import vn.haidang.monitoring.service.ServiceLooks;
import vn.haidang.monitoring.service.ServiceState;
import vn.haidang.monitoring.service.ServiceStatus;

/** {@code services}: looks once at the portals of the registry, from this machine. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=services")
@Command(name = "services")
public final class ServicesCommand extends HostedCommand {

    @Activate
    public ServicesCommand(BundleContext context, @Reference InstantSource clock) {
        super(context, clock);
    }

    @Override
    int run(Host host, Output output) throws IOException {
        List<ServiceStatus> services = host.service(ServiceLooks.class).lookNow();
        if (output.json()) {
            output.writeJson(json -> ServiceJson.write(json, services, output.format()));
        } else {
            services.forEach(service -> output.line(line(service, output.format())));
        }
        return services.stream().anyMatch(service -> service.state() == ServiceState.DOWN) ? FOUND_ERRORS : GOOD;
    }

    /** Code, name, address, state, how long the answer took, the end of the certificate, and what is wrong. */
    static String line(ServiceStatus service, ValueFormat format) {
        return String.join("\t", service.code(), service.name(), service.url(), service.state().word(format.language()),
                service.responseTime().map(format::duration).orElse(""),
                service.certificateEnd().map(format::date).orElse(""),
                service.findings().stream().map(finding -> finding.summary(format)).collect(Collectors.joining(" ")));
    }
}
