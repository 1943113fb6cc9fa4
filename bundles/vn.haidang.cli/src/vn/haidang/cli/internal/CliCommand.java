package vn.haidang.cli.internal;

import java.io.IOException;

import vn.haidang.base.finding.FindingException;

/**
 * One command of the command line: a prototype-scoped component with the property {@link #NAME}, of which only the one
 * that is called gets instantiated; picocli fills its options.
 */
public interface CliCommand {

    /** The component property that holds the command's name. */
    String NAME = "haidang.command";

    /** Done, all good. */
    int GOOD = 0;

    /** Done, with findings of severity ERROR. */
    int FOUND_ERRORS = 1;

    /** Wrong use or unreadable input. */
    int WRONG_USE = 2;

    /** An error of the program itself. */
    int INTERNAL_ERROR = 3;

    /**
     * Runs the command with the options set.
     *
     * @return the exit code
     * @throws FindingException when the input cannot be used: one line on standard error and exit code 2
     */
    int run(Output output) throws FindingException, IOException;
}
