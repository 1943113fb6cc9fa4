package vn.haidang.cli.internal;

import java.io.IOException;
import java.nio.file.Path;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.haidang.base.finding.FindingException;
import vn.haidang.signature.TrustStore;

/** {@code trust import}: certificates of authorities, none of them confirmed. */
@Command(name = "import")
final class TrustImport implements TrustOperation {

    @Parameters(paramLabel = "FILE", descriptionKey = "trust.import.file")
    private Path file;

    @Option(names = "--source", required = true, paramLabel = "TEXT", descriptionKey = "trust.import.source")
    private String source;

    @Option(names = "--by", required = true, paramLabel = "NAME", descriptionKey = "trust.by")
    private String by;

    @Override
    public int run(TrustStore store, Path folder, TrustTelling telling) throws FindingException, IOException {
        telling.all(store.importFrom(folder, file, source, by));
        telling.advise();
        return CliCommand.GOOD;
    }
}
