package org.resolutionanalytics.nlp.request;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.resolutionanalytics.nlp.Specification;
import org.resolutionanalytics.nlp.rule.RuleBook;
import org.resolutionanalytics.nlp.token.Tokenizer;
import org.resolutionanalytics.nlp.token.Tokens;

class ReportBacksTest {

  @TestFactory
  Stream<DynamicTest> actions() {
    return Specification.lines("/rules/en/reports-back.spec", ReportBacksTest::report);
  }

  private static String report(String action) {
    Tokens tokens = new Tokenizer().tokenize(action);
    boolean report =
        new ReportBacks(tokens, new RequestWords(RuleBook.shipped())).asked(0, tokens.size());
    return report ? "report" : "-";
  }
}
