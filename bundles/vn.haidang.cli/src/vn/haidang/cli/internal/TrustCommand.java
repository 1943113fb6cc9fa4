package vn.haidang.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import vn.haidang.base.finding.FindingException;
import vn.haidang.signature.TrustStore;

/** {@code trust list|import|confirm|withdraw}: the authorities that signatures are judged by. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=trust")
@Command(name = "trust", subcommands = {TrustList.class, TrustImport.class, TrustConfirm.class, TrustWithdraw.class})
public final class TrustCommand implements CliCommand {

    private final TrustStore store;
    private final InstantSource clock;

    @Spec
    private CommandSpec spec;

    @Option(names = "--folder", scope = ScopeType.INHERIT, paramLabel = "DIR", descriptionKey = "trust.folder")
    private Path folder;

    @Mixin
    private final DataOption data = new DataOption();

    @Activate
    public TrustCommand(@Reference TrustStore store, @Reference InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public int run(Output output) throws FindingException, IOException {
        ParseResult operation = spec.commandLine().getParseResult().subcommand();
        if (operation == null) {
            throw new ParameterException(spec.commandLine(), Messages.text(output.format(), "trust.operation"));
        }
        Path own = folder == null ? data.folder().resolve("trust") : folder;
        TrustTelling telling = new TrustTelling(output, clock.instant());
        return ((TrustOperation) operation.commandSpec().userObject()).run(store, own, telling);
    }
}
