import type { LanguageCode } from './language-code';

/** Function words that hardly occur in the other languages of the same script. */
export const FUNCTION_WORDS: Readonly<Partial<Record<LanguageCode, string>>> = {
  en: 'the of and to in is for with was by that on at from are will his has which their be this were have been as an it or no do after who had over not but two first',
  de: 'der die das und ist von mit für auf den im dem ein eine nicht des zu sich wurde auch nach bei aus als',
  fr: 'le la les des et est une du dans pour que au sur par avec qui en ont cette aux leur été sont entre',
  es: 'el la los las de y en que por para con una del se al es su como más entre sobre',
  it: 'il lo la gli di che e per con una del della nel dei delle è sono alla da come anche tra',
  pt: 'o os as de que e do da em um uma para com não no na dos das por mais ao entre foi',
  pl: 'w i na z do się że jest nie o jak przez dla po od oraz które który są było',
  nl: 'de het een en van in is op te dat met voor niet zijn aan door ook bij naar werd',
  tr: 've bir bu için ile da de olarak olan ise daha sonra tarafından arasında gibi en kadar olduğu etti yeni ilk iki yıl oldu geldi göre',
  az: 'və bir bu üçün ilə da də olan edib sonra arasında kimi ölkə olub bildirib edilib görə',
  uz: 'va bilan uchun bu bir ham esa davlat yil keyin haqida qilish qildi yangi mamlakat tomonidan hamda ushbu deb edi kuni nafar unda doirasida bo mamlakatlar etildi boshladi',
  tk: 'we bilen üçin bu hem bir boýunça arasynda türkmenistanyň ýurduň döwlet ýyl etmek bolup',
  kk: 'jáne men úshin bul bir týraly osy da de boldy dedi jyly elim memleket sondaı degen boıynsha jäne üşin turaly memlekettık sondai elımız edı boiynşa',
  id: 'yang dan di untuk dengan dari pada ini itu tidak dalam akan oleh juga sebagai ke telah',
  vi: 'và của là có được trong cho với các một những này đã không người tại về',
  ru: 'и в на с по что не для о из как это его был к от а также за между после будет году',
  uk: 'і в на з що не для про як це його та до від а також між після буде році',
  be: 'і ў на з што не для пра як гэта яго да ад а таксама паміж пасля будзе',
  bg: 'и в на с че не за от как това да се е са които при след между ще беше',
  tg: 'ва дар ба аз ки бо барои ин як буд шуд аст мекунад байни то низ',
  mn: 'нь бол байна энэ юм болон улсын тухай гэж хийж монгол оны дэх байгаа',
  ky: 'жана менен үчүн бул бир деп болгон ошол боюнча кыргыз жылы эле ал тууралуу ага анын алардын болду айтты алкагында соң жаштагы күнү берген кыргызстан өлкөнүн ошондой',
  tt: 'һәм белән өчен бу бер дип булган татар турында ул буенча',
};
