package org.resolutionanalytics.batch.steps;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A document of twice the length takes twice the steps to parse, whatever it repeats. */
class LinearParsingTest {

  /** How long the repetitions are at least. */
  private static final int CHARACTERS = 600;

  private static final Consumer<String> PARSE = CountingLoader.load(ParseTexts.class);

  private static final List<String> REPEATED =
      List.of(
          // marks
          ".",
          ". ",
          "...\n",
          "(",
          ")",
          "((a) ",
          "[",
          "[1] ",
          "]",
          "[\n",
          "/",
          "A/",
          "A/RES/",
          "a/b ",
          "-",
          "- ",
          "-\n",
          "a-\n",
          "a-",
          "a- b",
          "\u2014 ",
          "\u2014\n",
          "_",
          "_\n",
          "*",
          "* ",
          "*\n",
          "\u00b9",
          "a\u00b9 \n",
          "[^1] ",
          "[^1]: A\n",
          "\u2022 ",
          "\u2022\n",
          "\u201c",
          "\u201d\n",
          "'",
          "a'",
          "\"\n",
          ",",
          ", ",
          "; ",
          ":\n",
          ": ",
          " ",
          "\t",
          "\n",
          " \n",
          "\f",
          "\r",
          "\u00a0",
          "\u00ad",
          "\u200b",
          "\u0301",
          "\ufffd",
          // numbers and list marks
          "1",
          "1 ",
          "1\n",
          "12\n\n",
          "1. ",
          "1.\n",
          "1. A\n",
          "1. Decides to act;\n",
          "(a) ",
          "(a)\n",
          "(a) Act;\n",
          "(i) Act;\n",
          "a) b ",
          "(1) ",
          "1.1.",
          "1.1. A\n",
          "I.\n",
          "I. A\n",
          "A.\n",
          "A. Heading\n",
          "1,",
          "1/",
          "1/1\n",
          "1 See A/58/1.\n",
          "____\n1 See A/58/1.\n",
          "word1 ",
          "word,1 ",
          "word 1 \n",
          "Recalling, 1 the,\n",
          "No. 1 ",
          "1946 ",
          "[on the report of the Third Committee (A/60/1)]\n",
          // words
          "a",
          "A",
          "a ",
          "A ",
          "a\n",
          "A\n",
          "a b\n",
          "assem bly ",
          "Assembl y of ",
          "SecretaryGeneral ",
          "Xxx Yyy Zzz ",
          "XXX YYY\n",
          "Xxx Yyy\n",
          "the ",
          "of the ",
          "and ",
          "and to ",
          "and to\n",
          "to further the\n",
          // clauses
          "Requests ",
          "requests the Secretary-General to report, ",
          "Requests the Secretary-General to report;\n",
          "Recalling ",
          "Recalling its resolution,\n",
          "Recalling also,\n\n",
          "Having considered ",
          "Decides:\n",
          "Also decides\n",
          "Deeply ",
          "The General Assembly,\n",
          "The General Assembly, ",
          "The Security Council,\n\n",
          "the General Assembly ",
          "Annex\n",
          "Annex\n1. A\n",
          "Part one\n",
          "Chapter I\n",
          "Article 1\n",
          "Section A\n\n",
          "69th plenary meeting\n",
          "20 December 2010\n",
          "20 December 2010 ",
          "Resolution 1 (1946)\n",
          "13 (1946). Resolution of 1946\n",
          "[Adopted without a vote.]\n",
          "Adopted by 10 votes to 1, ",
          "In favour: Albania, Algeria\n",
          "Albania, ",
          "Albania\n",
          "Albania:\n",
          "Original: English\n",
          "Distr.: General\n",
          "Sixtieth session\n",
          "Agenda item 1\n",
          "10-12345\n",
          "A/RES/60/1\n",
          "Page 1\n",
          "http://a.b/c ",
          // citations
          "A/RES/60/1 ",
          "resolution ",
          "resolutions 60/1, ",
          "60/1 ",
          "60/1 and ",
          "60/1 A ",
          "60/1 of 1 May 2005 ",
          "resolution 60/1, ",
          "its resolution ",
          "resolutions 1 (1946), 2 (1946) ",
          "1325 (2000), ",
          "Security Council resolutions ",
          "Council resolution 5 ",
          "General Assembly and Security Council ",
          "the Assembly and the Council and ",
          "decision ",
          "decisions 1/CP.1, ",
          "S/1994/1, ",
          "A/60/1 and Add.1 ",
          "Add.1 and ",
          "Corr.1, ",
          "E/CN.4/",
          "Convention ",
          "Convention on the ",
          "Convention on the Rights of ",
          "Protocol to the Convention on the ",
          "the Charter of the ",
          "International Covenant on ",
          "Declaration and Programme of ",
          "Agenda of Xxx and ",
          "Xxx Declaration on Yyy, ",
          "the Convention and the ",
          "Plan of Action, ",
          "Report of the ",
          "Official Records of the General Assembly, ",
          "Ibid., ",
          "See ",
          "annex, ",
          "para. 1, ",
          "paragraphs 1, 2 ",
          "paragraphs 1 to ",
          "sect. II, ");

  /** Before the text, in a clause, between clauses, and below the text. */
  private static final String DOCUMENT =
      """
      A/RES/60/1
      %1$s
      The General Assembly,
      Recalling its resolution 59/1,
      1. Decides to %1$s act:
      %1$s
      2. Decides to remain seized of the matter.
      69th plenary meeting
      20 December 2010
      %1$s
      """;

  @ParameterizedTest(name = "[{0}]")
  @MethodSource("shapes")
  void twiceTheTextTakesTwiceTheSteps(String name, int length, Growth.Shape<String> shape)
      throws IOException {
    Growth.isLinear(PARSE, 100 + CHARACTERS / length, shape);
  }

  static Stream<Arguments> shapes() {
    // Before the first text is parsed, the rules are loaded.
    PARSE.accept(DOCUMENT);
    return REPEATED.stream()
        .flatMap(
            unit ->
                Stream.of(
                    shape(unit, unit, unit::repeat),
                    shape(
                        "clauses of " + unit,
                        unit,
                        n -> "The General Assembly,\nRecalling,\n1. Decides:\n" + unit.repeat(n)),
                    shape("around " + unit, unit, n -> DOCUMENT.formatted(unit.repeat(n)))));
  }

  private static Arguments shape(String name, String unit, Growth.Shape<String> shape) {
    return Arguments.of(name.replace("\n", "\\n"), unit.length(), shape);
  }
}
