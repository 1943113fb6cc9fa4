package vn.haidang.cli.internal;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;

/** Says in the user's language what is wrong with the options of a command. */
final class ParameterProblem {

    private ParameterProblem() {}

    static String sentence(ParameterException problem, String command, ValueFormat format) {
        MessageArguments arguments = MessageArguments.none().with("command", command);
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return Messages.text(format, "parameter.unknown",
                    arguments.with("argument", String.join(" ", unmatched.getUnmatched())));
        }
        if (problem instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
            return Messages.text(format, "parameter.missing",
                    arguments.with("argument", missing.getMissing().get(0).paramLabel()));
        }
        if (problem.getArgSpec() != null && problem.getValue() != null) {
            return Messages.text(format, "parameter.invalid", arguments.with("argument", problem.getValue())
                    .with("option", problem.getArgSpec().paramLabel()));
        }
        return Messages.text(format, "parameter.wrong", arguments.with("problem", problem.getMessage()));
    }
}
