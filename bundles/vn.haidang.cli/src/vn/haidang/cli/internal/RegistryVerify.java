package vn.haidang.cli.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import picocli.CommandLine.Command;
import vn.haidang.base.finding.Finding;
import vn.haidang.base.json.FindingJson;
import vn.haidang.base.progress.Progress;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.hosting.Host;
import vn.haidang.registry.Registry;

/** {@code registry verify-history}: whether the history and the rows are as they were written. */
@Command(name = "verify-history")
final class RegistryVerify implements RegistryOperation {

    @Override
    public int run(Host host, Output output) throws IOException {
        Registry registry = host.service(Registry.class);
        Optional<Finding> broken = registry.verifyHistory(Progress.unobserved());
        if (output.json()) {
            output.writeJson(json -> {
                json.writeStartObject();
                json.writeNumberField("commits", registry.snapshot().commit());
                json.writeBooleanField("intact", broken.isEmpty());
                FindingJson.writeField(json, "findings", broken.map(List::of).orElse(List.of()), output.format());
                json.writeEndObject();
            });
        } else {
            output.line(broken.map(finding -> finding.summary(output.format()))
                    .orElseGet(() -> Messages.text(output.format(), "registry.history.intact",
                            MessageArguments.none().with("commits", registry.snapshot().commit()))));
        }
        return broken.isPresent() ? CliCommand.FOUND_ERRORS : CliCommand.GOOD;
    }
}
