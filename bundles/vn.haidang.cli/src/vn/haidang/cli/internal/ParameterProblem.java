package vn.haidang.cli.internal;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;

/** Says in the user's language what is wrong with the options of a command. */
final class ParameterProblem {

    private ParameterProblem() {}

    static String sentence(ParameterException problem, ValueFormat format) {
        MessageArguments arguments = MessageArguments.none().with("command",
                problem.getCommandLine().getCommandSpec().qualifiedName());
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return Messages.text(format, "parameter.unknown",
                    arguments.with("argument", String.join(" ", unmatched.getUnmatched())));
        }
        if (problem instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
            return Messages.text(format, "parameter.missing",
                    arguments.with("argument", name(missing.getMissing().get(0))));
        }
        if (problem.getArgSpec() != null && problem.getValue() != null) {
            return Messages.text(format, "parameter.invalid", arguments.with("argument", problem.getValue())
                    .with("option", name(problem.getArgSpec())));
        }
        return Messages.text(format, "parameter.wrong", arguments.with("problem", problem.getMessage()));
    }

    /** An option as it is typed; a word by what it stands for. */
    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
