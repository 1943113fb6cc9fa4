package vn.haidang.cli.internal;

import java.io.IOException;

import vn.haidang.base.finding.FindingException;
import vn.haidang.registry.Registry;

/** One thing that can be done with the registry, a subcommand of {@link RegistryCommand}. */
interface RegistryOperation {

    /**
     * Does it with the options set.
     *
     * @return the exit code
     */
    int run(Registry registry, Output output) throws FindingException, IOException;
}
