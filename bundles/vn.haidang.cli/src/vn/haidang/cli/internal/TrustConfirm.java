package vn.haidang.cli.internal;

import java.io.IOException;
import java.nio.file.Path;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.haidang.base.finding.FindingException;
import vn.haidang.signature.TrustStore;

/** {@code trust confirm}: a named person vouches for a certificate. */
@Command(name = "confirm")
final class TrustConfirm implements TrustOperation {

    @Parameters(paramLabel = "FINGERPRINT", descriptionKey = "trust.fingerprint")
    private String fingerprint;

    @Option(names = "--by", required = true, paramLabel = "NAME", descriptionKey = "trust.by")
    private String by;

    @Override
    public int run(TrustStore store, Path folder, TrustTelling telling) throws FindingException, IOException {
        telling.one(store.confirm(folder, fingerprint, by));
        return CliCommand.GOOD;
    }
}
