package vn.haidang.cli.internal;

import java.io.IOException;
import java.nio.file.Path;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.haidang.base.finding.FindingException;
import vn.haidang.signature.TrustStore;

/** {@code trust withdraw}: a named person takes a certificate back. */
@Command(name = "withdraw")
final class TrustWithdraw implements TrustOperation {

    @Parameters(paramLabel = "FINGERPRINT", descriptionKey = "trust.fingerprint")
    private String fingerprint;

    @Option(names = "--by", required = true, paramLabel = "NAME", descriptionKey = "trust.by")
    private String by;

    @Option(names = "--why", required = true, paramLabel = "TEXT", descriptionKey = "trust.why")
    private String why;

    @Override
    public int run(TrustStore store, Path folder, TrustTelling telling) throws FindingException, IOException {
        telling.one(store.withdraw(folder, fingerprint, by, why));
        return CliCommand.GOOD;
    }
}
