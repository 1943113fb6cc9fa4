package vn.haidang.cli.internal;

import java.io.IOException;
import java.nio.file.Path;

import vn.haidang.base.finding.FindingException;
import vn.haidang.signature.TrustStore;

/** One thing that can be done with the trust store, a subcommand of {@link TrustCommand}. */
interface TrustOperation {

    /**
     * Does it with the options set.
     *
     * @return the exit code
     */
    int run(TrustStore store, Path folder, TrustTelling telling) throws FindingException, IOException;
}
