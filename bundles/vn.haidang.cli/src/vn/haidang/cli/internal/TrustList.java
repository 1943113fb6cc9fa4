package vn.haidang.cli.internal;

import java.io.IOException;
import java.nio.file.Path;

import picocli.CommandLine.Command;
import vn.haidang.base.finding.FindingException;
import vn.haidang.signature.TrustStore;

/** {@code trust list}: what is in the store. */
@Command(name = "list")
final class TrustList implements TrustOperation {

    @Override
    public int run(TrustStore store, Path folder, TrustTelling telling) throws FindingException, IOException {
        telling.all(store.list(folder));
        return CliCommand.GOOD;
    }
}
