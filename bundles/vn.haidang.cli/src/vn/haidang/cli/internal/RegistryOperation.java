package vn.haidang.cli.internal;

import java.io.IOException;

import vn.haidang.base.finding.FindingException;
import vn.haidang.hosting.Host;

/** One thing that can be done with the registry, a subcommand of {@link RegistryCommand}. */
interface RegistryOperation {

    /**
     * Does it with the options set, on the services of the open data folder.
     *
     * @return the exit code
     */
    int run(Host host, Output output) throws FindingException, IOException;
}
