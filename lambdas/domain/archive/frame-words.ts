import type { FrameLanguage } from '#domain/publication/frame-language';

/** What stands around every page, in one language. */
export type FrameWords = {
  readonly archive: string;
  readonly skip: string;
  readonly ways: string;
  readonly latest: string;
  readonly months: string;
  readonly about: string;
  readonly byProgram: string;
};

export const FRAME_WORDS: Readonly<Record<FrameLanguage, FrameWords>> = {
  en: {
    archive: 'Kazakhstan–Japan news archive',
    skip: 'Skip to content',
    ways: 'Archive',
    latest: 'Latest',
    months: 'Months',
    about: 'About',
    byProgram:
      'Found and sorted by a program, which can err. The reports belong to their outlets: read them there.',
  },
  ru: {
    archive: 'Архив новостей «Казахстан – Япония»',
    skip: 'К содержанию',
    ways: 'Архив',
    latest: 'Последнее',
    months: 'По месяцам',
    about: 'Об архиве',
    byProgram:
      'Найдено и разобрано программой, она может ошибаться. Сообщения принадлежат изданиям: читайте их там.',
  },
  kk: {
    archive: '«Қазақстан – Жапония» жаңалықтар мұрағаты',
    skip: 'Мазмұнға өту',
    ways: 'Мұрағат',
    latest: 'Соңғылары',
    months: 'Айлар бойынша',
    about: 'Мұрағат туралы',
    byProgram:
      'Бағдарлама тауып, жіктеген, ол қателесуі мүмкін. Хабарлар басылымдардікі: оларды сол жерден оқыңыз.',
  },
  ja: {
    archive: 'カザフスタン・日本ニュースアーカイブ',
    skip: '本文へ',
    ways: 'アーカイブ',
    latest: '最新',
    months: '月別',
    about: 'このアーカイブについて',
    byProgram:
      'プログラムが収集・分類したもので、誤りを含むことがあります。記事の権利は各媒体にあります。原文は媒体でお読みください。',
  },
};
