package org.resolutionanalytics.batch.steps;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Clauses of twice the length take twice the steps to tag, whatever they repeat. Steps are counted
 * in all code of the program and of OpenNLP, so a new shape of text is one line here.
 */
class LinearTaggingTest {

  private static final int TIMES = 250;

  private static final Consumer<List<String>> TAG_TEXTS = CountingLoader.load(TagTexts.class);

  /** What a clause repeats, each alone, in what is asked, and after the end of a sentence. */
  private static final List<String> REPEATED =
      List.of(
          // marks
          ". ",
          " . A",
          "A. ",
          "!?",
          "No. 1 A",
          "Mr. Annan. ",
          ".",
          "A.",
          "1.1.",
          "A.\u00a0",
          "A.\n",
          ", ",
          "; ",
          ": ",
          "\u2014 ",
          "(",
          "((a) ",
          "[",
          ")",
          "\u201c",
          "\" ",
          "' ",
          "a'",
          "a-",
          "_",
          "\u0301",
          "\u00ad",
          "\u200b ",
          " ",
          "\ud835\udd38",
          // asking
          "requests ",
          "we request it and ",
          "and to ",
          "and requests ",
          "requests the Secretary-General to report, ",
          "requests the Secretary-General and ",
          "urges A, invites B, ",
          "urges the Board and invites the Council and ",
          "urges Member States, ",
          "urges them to report, ",
          "urges it, ",
          "requests that the Council, ",
          "requests, in this regard, that ",
          "decides that, and ",
          "decides that States should , ",
          "is requested to report ",
          "the Council is requested to report and ",
          "that it be requested to ",
          "States shall ",
          "States shall report; ",
          "should , ",
          "reiterates its request to ",
          "reiterates, in this regard, ",
          "calls once again upon ",
          "appeals ",
          "also quickly ",
          ", in this regard, ",
          "in particular ",
          "to further ",
          "to fully and effectively ",
          "such as ",
          "as well as ",
          "of the ",
          "which it ",
          "the following: ",
          // actors
          "the ",
          "relevant ",
          "States concerned ",
          "African Union Convention on the ",
          "and Rwanda ",
          "by Rwanda, ",
          "by States and ",
          "States and the Secretary-General and ",
          "the efforts of States' and ",
          "Government of Rwanda ",
          "international and regional ",
          "international and regional organizations ",
          "organizations, ",
          "the Council, the General Assembly, ",
          "the Committee and ",
          "the Office of the High Commissioner ",
          "United Nations Children's Fund, the Fund, ",
          "Xxx Yyy Zzz ",
          "X (ABC) and ",
          // dates and numbers
          "1 ",
          "1,",
          "2030 ",
          "by 30 June ",
          "by 30 June 2030 ",
          "no later than ",
          "at its ",
          "at its sixty-ninth session ",
          "at its next session of the ",
          "every two years ",
          "on an annual basis ",
          "within six months ",
          "World Health Assembly ",
          // reports
          "report ",
          "to submit a report on ",
          "keep informed ",
          "a report of the Council ",
          "a report of the Council of ",
          "to report of the Council, ",
          "in his report and to include in his report ",
          "reporting ",
          // themes
          "economic and social ",
          "economic crisis ",
          "food crisis management ",
          "women and human rights of ");

  @ParameterizedTest(name = "[{0}]")
  @MethodSource("shapes")
  void twiceTheTextTakesTwiceTheSteps(String name, Growth.Shape<List<String>> shape)
      throws IOException {
    Growth.isLinear(TAG_TEXTS, TIMES, shape);
  }

  static Stream<Arguments> shapes() {
    // The first text makes the models load and the lexicons be looked up.
    TAG_TEXTS.accept(REPEATED);
    List<Arguments> shapes = new ArrayList<>();
    for (String unit : REPEATED) {
      shapes.add(clause(unit, n -> unit.repeat(n)));
      shapes.add(clause("asked: " + unit, n -> "Requests Rwanda to " + unit.repeat(n) + " act;"));
      shapes.add(clause("after: " + unit, n -> "It met. The Board, " + unit.repeat(n) + ". Then"));
    }
    shapes.add(clause("different numbers", n -> joined(n, i -> String.valueOf(i))));
    shapes.add(clause("words of one hash", n -> joined(n, LinearTaggingTest::wordOfOneHash)));
    shapes.add(
        clause(
            "a pronoun for many",
            n ->
                "Urges " + "the Board, ".repeat(n) + "to act, " + "urges them to act, ".repeat(n)));
    shapes.add(
        clause(
            "a pronoun for none",
            n -> "In " + "the ".repeat(n) + "Board, " + "urges it to act, ".repeat(n)));
    shapes.add(
        clause(
            "a report of many",
            n ->
                "Requests the Secretary-General to report "
                    + "with the General Assembly ".repeat(n)));
    shapes.add(
        clause(
            "a report on what goes on",
            n -> "Requests the Secretary-General to report on " + "lakes continue ".repeat(n)));
    shapes.add(
        clause(
            "a report, and parts of many",
            n ->
                "Requests the Secretary-General to submit a report on lakes by 1 May 2014"
                    + ", and to include in his report at its tenth session data".repeat(n)));
    shapes.add(
        Arguments.of(
            "a mission of many tasks",
            (Growth.Shape<List<String>>)
                n ->
                    Stream.concat(
                            Stream.of(
                                "Decides to extend the mandate of "
                                    + "the Mission in Chad, ".repeat(n)
                                    + "until 1 May 2014:"),
                            Stream.generate(() -> "To report on lakes;").limit(n))
                        .toList()));
    shapes.add(
        Arguments.of(
            "a chapeau for many",
            (Growth.Shape<List<String>>)
                n ->
                    Stream.concat(
                            Stream.of("Requests " + "the Board, ".repeat(n) + "to:"),
                            Stream.generate(() -> "Report;").limit(n))
                        .toList()));
    return shapes.stream();
  }

  private static Arguments clause(String name, IntFunction<String> text) {
    return Arguments.of(name, (Growth.Shape<List<String>>) n -> List.of(text.apply(n)));
  }

  private static String joined(int n, IntFunction<String> word) {
    return IntStream.range(0, n).mapToObj(word).collect(Collectors.joining(" "));
  }

  /** "an" and "c0" have the same hash, and so have all words that are made of them alike. */
  private static String wordOfOneHash(int number) {
    return Integer.toBinaryString(number + (1 << 16)).replace("0", "an").replace("1", "c0");
  }
}
