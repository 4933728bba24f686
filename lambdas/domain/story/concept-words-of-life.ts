/**
 * What articles of everyday life are about: people, homes, food, health, nature, crime, schools, sport and culture.
 * Written as {@link CONCEPT_WORDS} is; where both have a word, the other table's concept counts.
 */
export const WORDS_OF_LIFE = `
newlyweds: bride$ brides$ bridegroom newlywed groom$ невеста$ невесты$ невесту$ невестой$ жених~ молодожен қалыңдық күйеу_жігіт жас_жұбай 花嫁 花婿 新郎 新婦 新婚 新娘 신혼 braut$ gelin$
orphan: orphan сирот$ сирота$ сироты$ сиротск детдом детский_дом детского_дома детском_доме жетім$ жетімдер балалар_үйі 孤児 児童養護施設 孤儿 福利院 고아 보육원 waise
grandmother: grandmother granny grandma$ бабушк~ бабушек әже$ әжесі әжелер 祖母 おばあ 奶奶 外婆 할머니 großmutter büyükanne
grandfather: grandfather grandpa$ дедушк~ дедушек дед$ деда$ деду$ атасы$ атасының 祖父 おじいさん おじいちゃん 爷爷 外公 할아버지 großvater
grandchild: grandson granddaughter grandchild внук$ внука$ внуки$ внуков внучк~ внучка немересі немерелер 孫娘 孫たち 孫息子 孙子 孙女 손자 손녀 enkelkind внучек$
mother: mother$ mothers$ mother's mum$ мать$ матери$ матерью матерей мама$ мамы$ маму$ мамой$ анасы$ анасын анасының аналар$ 母親 お母さん ママが 母亲 妈妈 어머니 엄마 mutter$ mother’s
father: father$ fathers$ father's dad$ отец$ отца$ отцу$ отцом$ отцы$ әкесі әкесін әкелер$ 父親 お父さん 父亲 爸爸 아버지 vater$ father’s
brothers: brother$ brothers$ брат$ брата$ братья$ братьев братом$ братьям ағасы$ інісі ағайынды 兄弟 哥哥 弟弟 형제 bruder$ brüder
sisters: sister$ sisters$ сестра$ сестры$ сестер$ сестре$ сестрой$ әпкесі қарындасы сіңлісі апалы-сіңлілі 姉妹 お姉さん 姐姐 妹妹 姐妹 자매 schwester$
spouse: husband$ husbands$ wife$ wives$ spouse~ муж$ мужа$ мужу$ мужем$ жена$ жены$ жену$ жене$ женой$ супруг~ супружес күйеуі жұбайы зайыбы ерлі-зайыпты 夫婦 夫妻 妻の 妻と 妻は 妻が 妻子 남편 ehepaar ehefrau ehemann
son-daughter: sons$ daughter$ daughters$ сын$ сына$ сыну$ сыном$ сыновья сыновей сыновьям дочь$ дочери$ дочерью дочерей дочка$ дочку$ 息子 長男 次男 長女 次女 娘の 娘が 娘と 娘を 儿子 女儿 딸을 딸의 sohn$ tochter$ his_son her_son their_son
baby: baby$ babies$ newborn infant$ infants младен новорожд грудничк нәресте сәби$ сәбидің сәбиге сәбилер 赤ちゃん 新生児 乳児 乳幼児 婴儿 新生儿 아기 신생아 säugling bebek
childbirth: pregnan childbirth gave_birth give_birth gives_birth maternity midwi obstetr беремен рожениц роддом родильн акушер рождаемост жүктілік жүкті_әйел босанды босанған перзентхана 妊娠 出産 産婦人科 産科 助産師 妊婦 出生率 怀孕 分娩 孕妇 产科 임신 출산 산부인과 schwanger hebamme hamile
schoolchild: pupil$ pupils$ schoolchild schoolboy schoolgirl teenager teenage школьник школьниц старшекласс подросток подростк оқушы$ оқушылар оқушысы оқушының жасөспірім жеткіншек 生徒 小学生 中学生 高校生 女子高生 少年が 少女 十代 中小学生 초등학생 중학생 고등학생 청소년 schüler
neighbours: neighbour$ neighbour's next-door соседк сосед$ соседа$ соседский көршісі 隣人 近隣住民 近所の 邻居 이웃집 nachbarin
herder: herder$ herders$ shepherd чабан~ скотовод пастух$ пастухи$ пастуха$ шопан$ шопандар шопаны малшы$ малшылар 牧民 牧夫 羊飼い 牧畜民 遊牧民 유목민 hirte$ hirten
fisherman: fisherm рыбак$ рыбака$ рыбаки$ рыболов балықшы$ балықшылар 漁師 漁民 漁業者 渔民 어부 fischer$
miner-worker: miner$ miners$ горняк~ шахтер кенші$ кеншілер 炭鉱労働者 鉱山労働者 坑夫 矿工 광부 bergleute
carpenter: carpent плотник$ плотники$ плотника$ столяр$ столяры$ столяра$ ағаш_ұстасы ағаш_шебері 宮大工 大工さん 大工が 大工の 大工ら 木匠 목수 zimmerleute
security-guard: security_guard night_watchman охранник күзетші$ күзетшілер күзетшісі 警備員 保安员 경비원 wachmann
carers: caregiver carer$ carers$ care_worker care_home care_work nursing_home nursing_care long-term_care сиделк уход_за ухода_за уходу_за дом_престарелых дома_престарелых домах_престарелых доме_престарелых күтуші$ күтушілер қарттар_үйі күтім_жаса 介護 老人ホーム 护工 护理员 养老院 养老护理 간병 요양원 요양보호사 pflegekräfte pflegekraft pflegeheim altenpflege сиделок
refugee: refugee беженец беженц босқын$ босқындар 難民 难民 난민 flüchtling réfugié mülteci
survivor: survivor выживш уцелевш оставшихся_в_живых остались_в_живых аман_қалған тірі_қалған 生存者 生き残 幸存者 생존자 überlebende
witness: eyewitness witness$ witnesses очевидец очевидц свидетель$ свидетеля свидетели$ свидетелей куәгер 目撃 証人 证人 目击 목격 증인 zeuge$ zeugen$ augenzeug
foreigners: foreigner$ foreigners иностранец иностранц шетелдіктер шетелдік_азамат 外国人 外籍 외국인 ausländer$ yabancı
blogger: blogger influencer youtuber vlogger tiktoker блогер блоггер инфлюенсер ютубер тиктокер インフルエンサー ユーチューバー ブロガー 博主 网红 블로거 인플루언서 유튜버
billionaire: billionair oligarch миллиардер олигарх миллиардші 億万長者 大富豪 富豪 オリガルヒ 亿万富翁 寡头 억만장자 재벌 milliardär
collector: art_collector collectors$ private_collection коллекционер частной_коллекции частная_коллекция коллекция_картин жинаушы コレクター 収集家 愛好家 收藏家 수집가 sammler
interpreter: interpreter$ interpreters устный_перевод синхронный_перевод синхронист ілеспе_аударма тілмаш 通訳 口译 同声传译 통역 dolmetscher tercüman
astrologer: horoscope astrolog fortune-tell гороскоп астролог гадалк жұлдыз_жорамал балгер 占い 占星 算命 점성 운세
mascot: mascot$ mascots талисман~ маскот тұмары マスコット ゆるキャラ 吉祥物 마스코트 maskottchen
villa: villa$ villas$ mansion cottage коттедж вилла$ виллы$ виллу$ вилле$ виллой$ вилл$ особняк загородном_доме загородный_дом загородного_дома саяжай вилласы вилласын вилланы 別荘 邸宅 豪邸 一軒家 ヴィラ 别墅 豪宅 별장 저택 빌라 ferienhaus
dormitory: dormitor student_residence общежити общаг жатақхана 学生寮 社員寮 寮に 寮の 寮で 寮を 寮が 寮、 女子寮 男子寮 宿舎 宿舍 기숙사 wohnheim
roof: roof$ roofs$ rooftop roofing крыша$ крыши$ крышу$ крыше$ крыш$ крышей$ кровл үй_төбесі төбе_жабын шатырын_жапты 屋根 屋上 天井 屋顶 지붕 옥상 dach$ dächer dächern
tent: tent$ tents$ marquee палатк~ палаток палаточн шатыр$ шатырлар шатырын_тік テント 帐篷 천막 텐트 zelt$ zelte$ zelten çadır
blanket: blanket$ blankets mattress sleeping_bag sleeping_pad одеял матрас~ матрац спальник спальные_мешки спальных_мешков көрпе$ көрпелер көрпе-төсек төсек-орын 毛布 布団 マットレス 寝袋 毛毯 被褥 睡袋 담요 매트리스 침낭 decke$ decken$ matratze battaniye
staircase: staircase stairs$ stairway лестниц~ лестничн баспалдақ 階段 楼梯 계단 treppe
basement: basement cellar подвал~ подвальн жертөле 地下室 지하실 keller$
balcony: balcon балкон~ ベランダ バルコニー 阳台 발코니
toilet: toilet restroom lavator туалет унитаз әжетхана дәретхана トイレ 便座 公衆便所 厕所 马桶 公厕 화장실 비데 tuvalet
soundproofing: sound-proof soundproof sound-absorb noise_barrier noise_screen шумозащит звукоизол шумоизол шумопоглощ шумовой_экран шумовые_экран дыбыс_оқшау шудан_қорға 防音 遮音 吸音 隔音 방음 차음 schallschutz lärmschutz
noise: noise$ noisy шум$ шума$ шумом$ шуму$ шумный шум-гам шуыл 騒音 噪音 噪声 소음 lärm$
cultural-centre: cultural_center cultural_centre culture_house дом_культуры дома_культуры доме_культуры культурный_центр культурного_центра культурном_центре мәдениет_үйі мәдени_орталық 文化センター 文化会館 文化中心 문화원 문화회관 kulturzentrum
stadium: stadium стадион~ スタジアム 競技場 体育场 경기장 stadion$
sports-hall: sports_hall gymnasium sports_complex sports_palace sports_centre спортзал спортивный_зал спортивного_зала спорткомплекс спортивный_комплекс спорт_кешені спорт_залы спорт_сарайы 体育館 体育馆 체육관 turnhalle
dojo: dojo$ dojos$ додзе$ tatami татами 道場 畳の 畳を 畳に タタミ 道场 榻榻米 다다미
amusement-park: amusement_park theme_park disneyland ferris_wheel roller_coaster парк_развлечен парка_развлечен парк_аттракцион аттракцион~ колесо_обозрения американские_горки ойын-сауық_саяб テーマパーク 遊園地 ディズニーランド 観覧車 主题公园 游乐园 摩天轮 놀이공원 테마파크 freizeitpark
church: church$ churches cathedral orthodox_pri patriarch церковь церкви$ церковн церквей собор$ собора$ соборе$ православн патриарх шіркеу 教会 大聖堂 正教会 総主教 教堂 东正教 교회 성당 kirche$ kilise
pope: pope$ pontiff vatican папа_римск папы_римск папе_римск папу_римск понтифик ватикан рим_папасы 教皇 ローマ法王 バチカン 梵蒂冈 教宗 교황 papst$
temple: temple$ temples$ pagoda храм$ храма$ храме$ храмы$ храмов храму$ пагод~ お寺 仏閣 寺庙 佛寺 tempel$ tapınak
prayer: pray$ prays$ prayer praying prayed молитв~ молебен помолил намаз~ дұға$ дұғасы дұға_қыл құран_оқы 祈り 祈祷 礼拝 祈る 祈った 祷告 기도회 예배 gebet$ namaz$
imam: imam$ imams$ mufti muftiate имам$ имама$ имамы$ имамов муфтий муфтият мүфти イマーム ムフティ 伊玛目 阿訇
sect: sect$ sects$ doomsday_cult aum_shinrikyo unification_church секта$ секты$ секту$ секте$ сектант аум_синрике церковь_объедин カルト教団 新興宗教 オウム真理教 旧統一教会 統一教会 邪教 奥姆 사이비
pilaf: plov$ pilaf pilau плов$ плова$ пловом$ плове$ палау$ палаудың ピラフ 抓饭 필라프
dumplings: dumpling manti$ pelmeni gyoza пельмен манты$ мантов вареник гедза гёдза тұшпара 餃子 水餃子 マントゥ 饺子 包子 만두
baursak: baursak baursaks doughnut donut баурсак бауырсақ пончик ドーナツ バウルサク 甜甜圈 도넛
beshbarmak: beshbarmak besbarmak kazy$ бешбармак казы$ бесбармақ қазы-қарта қазы-карта ベシュバルマク 手抓肉
ramen: ramen$ udon$ soba$ рамен$ рамена$ раменн удон$ ラーメン うどん そば屋 蕎麦 拉面 라멘 우동
sashimi: sashimi raw_fish wasabi сашими васаби сырая_рыба わさび ワサビ 刺身 芥末 生鱼片 와사비 사시미
curry: curry$ curries карри$ カレーライス カレーの カレーを カレー店 咖喱 카레
soup: soup$ soups broth$ бульон~ суп$ супа$ супы$ супов сорпа~ көже$ スープ 味噌汁 だし汁 出汁 高汤 汤汁 국물 suppe$ çorba
bento: bento$ lunch_box school_lunch school_meal бэнто ланч-бокс школьное_питание школьного_питания школьные_обеды мектеп_асхана мектептегі_тамақ 弁当 給食 便当 校餐 도시락 급식
canteen: canteen cafeteria столовая$ столовой$ столовую$ столовые$ столовых$ асханасы асханада 食堂 구내식당 kantine mensa$
cafe: cafe$ cafes café$ coffeehouse coffee_shop кафе$ кофейн~ кофехана кафесі дәмхана カフェ 喫茶 咖啡馆 咖啡店 카페 kaffeehaus
coffee: coffee$ кофе$ コーヒー 咖啡 커피 kaffee$ kahve
green-tea: green_tea matcha$ зеленый_чай зеленого_ча зеленым_чаем матча_лат чай_матча маття көк_шай 抹茶 緑茶 绿茶 녹차 말차
sake: sake_brew sake_bar japanese_sake rice_wine саке$ сакэ$ нихонсю 清酒 地酒 酒蔵 日本酒 사케
cheese: cheese$ cheeses сыров$ сыром$ сырный сыроварн сыродел производство_сыра твердые_сыры ірімшік チーズ 奶酪 芝士 치즈 käse$ peynir
sausage: sausage колбас~ колбас шұжық ソーセージ 香肠 소시지 wurst$
chicken-meat: chicken$ poultry broiler курица$ курицы$ курицу$ курятин птицефабрик птицевод мясо_птицы құс_фабрика құс_еті тауық$ тауықтың 鶏肉 養鶏 ブロイラー チキン 鸡肉 家禽 닭고기 가금류 geflügel tavuk
pork: pork$ pig_farm pigs$ свинин свиновод свиней$ свинь~ шошқа~ 豚肉 養豚 猪肉 돼지고기 schweinefleisch
seafood: seafood oyster scallop shrimp$ squid$ octopus морепродукт устриц~ гребешк~ креветк~ кальмар~ осьминог теңіз_өнімдері 海産物 魚介 ホタテ 牡蠣 イカ釣 海鲜 扇贝 牡蛎 해산물 가리비 meeresfrüchte креветок
salmon: salmon$ trout$ лосос~ лосось форел~ албырт サケの サーモン マス養殖 鮭の 三文鱼 鳟鱼 연어 송어 lachs$ форелев
tuna: tuna$ тунец тунц~ マグロ まぐろ 本鮪 金枪鱼 참치 thunfisch
caviar: caviar икра$ икры$ икру$ черной_икр красной_икр уылдырық キャビア イクラ 鱼子酱 캐비아 kaviar
spice: spice$ spices saffron seasoning специи специй приправ шафран дәмдеуіш 香辛料 スパイス 調味料 サフラン 香料 调味料 향신료 양념 gewürz
mushroom: mushroom$ mushrooms гриб$ грибы$ грибов$ грибник саңырауқұлақ きのこ キノコ 椎茸 蘑菇 香菇 버섯 pilze$
dried-fruit: dried_fruit dried_apricot сухофрукт изюм кураг~ мейіз$ кептірілген_жеміс 干しぶどう レーズン ドライフルーツ 葡萄干 건포도 rosine raisin$ raisins$
food-poisoning: food_poison poisoned$ poisoning отравил отравлен уланды уланған уланып улану$ тағамнан_уланған 食中毒 中毒 食物中毒 식중독 vergiftung
recipe: recipe$ recipes cooking_class cookbook masterclass_in_cooking рецепт~ кулинар мастер-класс_по_приготовлен аспаздық レシピ 料理教室 食谱 烹饪 요리법 레시피 rezepte$ yemek_tarifi
jewellery: jewel necklace earring diamond$ diamonds ювелир ожерель бриллиант серьги$ серег зергер~ сырға$ 宝石 ジュエリー ネックレス 指輪 ダイヤモンド 珠宝 首饰 钻石 목걸이 반지 다이아몬드 schmuck$ mücevher алмазы$ алмазов$ алмазн
watch-clock: wristwatch luxury_watch watchmak наручные_час наручных_час часовой_завод часов_rolex дорогие_часы дорогих_часов швейцарских_час қол_сағат 腕時計 高級時計 手表 腕表 손목시계 시계점 armbanduhr watch_thie watch_deal stole_watch stolen_watch gold_watch expensive_watch watches_worth chronograph хронограф クロノグラフ
hat: hats headgear головной_убор головные_убор головных_убор шапк~ шляп~ тюбетейк бас_киім бөрік$ тақия$ 帽子 hüte$ şapka felt_hat fur_hat шапок$ шапочк
silk: silk$ silks шелк$ шелка$ шелков 絹織物 シルク 絹の 正絹 丝绸 蚕丝 실크 비단 seide$ ipek$ жібек_мата жібектен
embroidery: embroider вышивк~ вышит кестелі кестешіл 刺繍 刺绣 stickerei nakış кесте_тіг кестешілік вышивок
fur: fur$ furs fur-coat мех$ меха$ меховой шуба$ шубы$ үлбір тон_тігу 毛皮 皮草 모피 pelz
bear: bear_attack brown_bear bears$ grizzly медведь$ медведя$ медведи$ медведей$ медведем$ медведица медвежь медвежон аю$ аюды аюдың аюлар ヒグマ ツキノワグマ クマが クマに クマの 熊が 熊に 棕熊 黑熊 반달곰 곰이 braunbär
elephant: elephant слон$ слона$ слоны$ слонов слонен піл$ пілдер ゾウの アジアゾウ 象牙 大象 코끼리 elefant
bees: bee$ bees beekeep apiar hives$ пчел~ пчелин пчеловод пасек~ ара_шаруа аралар$ омарта 養蜂 ミツバチ 蜜蜂 养蜂 꿀벌 양봉 biene$ bienen$
bird: bird$ birds birdwatch ornitholog птиц$ птица$ птицы$ птицу$ пернат орнитолог құстар$ құстың құс$ 野鳥 鳥類 渡り鳥 鸟类 야생조류 vögel$ ornitho
flamingo: flamingo фламинго қоқиқаз フラミンゴ 火烈鸟 플라밍고
swan-goose: swan$ swans pelican geese$ лебедь$ лебедя$ лебеди$ лебедей$ пеликан аққу~ бірқазан 白鳥 ハクチョウ ペリカン 天鹅 鹈鹕 백조 schwan$
bird-flu: bird_flu avian_flu avian_influ птичьего_грипп птичий_грипп птичьему_грипп құс_тұмауы 鳥インフル 禽流感 조류독감 조류인플루엔자 vogelgrippe
foot-and-mouth: foot-and-mouth foot_and_mouth brucellos anthrax lumpy_skin swine_fever ящур~ бруцеллез сибирск_язв сибирской_язв нодулярн аусыл сарып$ топалаң 口蹄疫 ブルセラ 炭疽 豚熱 豚コレラ 布鲁氏 非洲猪瘟 구제역 탄저 돼지열병 maul-_und
pet: pets$ pet_food pet_shop домашних_животн домашние_животн домашнее_животн питомц питомец үй_жануар 宠物 반려동물 애완 haustier ペットフード ペットショップ 愛玩動物
lily-orchid: orchid chrysanthem peony$ peonies lotus$ орхиде хризантем пион$ пионы$ пионов лотос~ шұғынық 菊花 蘭展 牡丹 蓮の花 菊の花 兰花 荷花 난초 국화 연꽃 orchidee
flower: flower$ flowers bouquet florist цветы$ цветов$ цветок$ цветки$ букет~ флорист гүлдер$ гүл$ гүлдесте 花束 生花 花壇 花が 花を 鲜花 花卉 꽃다발 화훼 blume$ blumen$ çiçek
bamboo: bamboo бамбук 竹細工 竹林 竹の 竹を 竹子 대나무 bambus
pine: pine$ pines pine_forest сосна$ сосны$ сосен$ сосновы ленточный_бор ленточного_бор қарағайлы_орман 松林 松の木 松原 松树 소나무 kiefer$ kiefern$ қарағай$ қарағайлар
birch-larch: birch$ larch$ spruce$ juniper береза$ березы$ берез$ лиственниц можжевельн шырша~ арша$ 白樺 カラマツ トウヒ 白桦 落叶松 자작나무 birke$ қайың$ қайыңдар
mulberry: mulberry silkworm шелкопряд шелковиц тутов жібек_құрт тұт_ағаш 養蚕 蚕の 桑の 桑树 蚕 양잠 뽕나무 maulbeer
herbs: medicinal_plant medicinal_herb herbal лекарственные_растен лекарственных_растен лекарственные_трав лекарственных_трав травы$ дәрілік_өсімдік шипалы_шөп 薬草 薬用植物 ハーブ 草药 药材 약초 heilpflanze
blossom-season: in_bloom blooms$ flowering цветени расцвел зацвел гүлдеп гүлдеді 開花 満開 見頃 花見 盛开 赏花 개화
heart: cardiac cardiolog heart_attack heart_surg heart_disease heart_transplant кардиолог кардиохирург инфаркт~ сердечно-сосуд сердечный_приступ сердечного_приступ болезни_сердца операции_на_сердц порок_сердца жүрек_ауру жүрек_ота инфаркт 心臓 心筋梗塞 心脏 심장 herzinfarkt herzop kalp_
stroke-brain: brain_haemor brain_hemor stroke_patient strokes$ neurosurg инсульт~ нейрохирург инсульт ми_қан 脳卒中 脳梗塞 脳神経外科 脳出血 脑卒中 脑梗 脑外科 뇌졸중 신경외과 schlaganfall
tuberculosis: tubercul туберкул 結核 肺結核 肺结核 결핵 verem$
measles: measles rubella корь$ кори$ корью$ краснух қызылша$ қызылшаға қызылшамен はしか 麻疹 麻しん 風疹 홍역 풍진 masern rougeole kızamık
influenza: influenza flu$ flu_season грипп~ тұмау$ тұмаудың インフルエンザ 流感 독감 grippe$
epidemic: epidemic outbreak$ outbreaks infectious эпидеми вспышк~ инфекци эпидемия індет~ жұқпалы 感染症 集団感染 流行病 伝染病 疫情 传染病 전염병 감염병 epidemie salgın вспышек
quarantine: quarantin lockdown$ self-isolat карантин~ самоизоляц локдаун 隔離 ロックダウン 都市封鎖 検疫所 隔离 封城 격리 봉쇄 quarantäne karantina
transplant: transplant пересадили трансплант мүше_алмастыр орган_ауыстыр 移植 organspende пересадка_орган пересадки_орган пересадку_орган пересадка_почк пересадки_почк пересадку_почк пересадка_серд пересадки_серд пересадку_серд 장기이식 이식수술
kidney-liver: kidney dialysis liver$ hepatic почки$ почек$ почку$ диализ~ печень$ печени$ бүйрек бауыр_ауыст бауыр_трансп 腎臓 透析 肝臓 生体肝 肾脏 肝脏 신장이식 간이식 nieren leber$
eye-disease: ophthalm eyesight cataract blind$ blindness офтальм катаракт глазн слеп$ слепых слепые зрени~ незряч көз_ауру көз_жанары зағип~ 眼科 白内障 失明 視覚障害 盲人 안과 시각장애 백내장 augenarzt
deaf: deaf$ hearing_aid sign_language hearing-impair глух$ глухие глухих слабослыш сурдопер жестовый_язык жестового_язык языке_жестов языка_жестов слуховые_аппарат слуховых_аппарат саңырау ымдау_тіл есту_қабілет 聴覚障害 手話 補聴器 ろう者 聋人 手语 청각장애 수화 gehörlos gebärden
wheelchair: wheelchair инвалидные_коляск инвалидных_колясок инвалидную_коляск инвалидной_коляск мүгедек_арба мүгедектер_арба 車いす 車椅子 轮椅 휠체어 rollstuhl
dentist: dentist dental$ teeth$ tooth$ стоматолог зубной зубов$ зубы$ тіс_дәрігер 歯科 歯医者 牙医 牙科 치과 zahnarzt
ambulance: ambulance скорая_помощь скорой_помощ скорую_помощь машина_скорой неотложк жедел_жәрдем 救急車 救急搬送 救急 救护车 急救 구급차 krankenwagen
coma-intensive: intensive_care resuscitat comatose$ coma$ реанимац кома$ комы$ коме$ жансақтау реанимация кома_күйінде 集中治療 意識不明 昏睡 蘇生 昏迷 重症监护 중환자실 혼수 intensivstation
cpr-first-aid: first_aid first-aid defibrillat первая_помощь первую_помощь первой_помощ дефибрил алғашқы_көмек 応急処置 応急手当 急救培训 응급처치 심폐소생 erste_hilfe heart_massage 心臓マッサージ непрямой_массаж массаж_сердца жүрекке_массаж 自動体外式
ultrasound-xray: ultrasound x-ray endoscop узи$ ультразвук рентген эндоскоп 超音波 エコー検査 レントゲン 内視鏡 Ｘ線 超声 内镜 내시경 초음파 엑스레이 endoskop röntgen
telemedicine: telemedic remote_diagnos online_consult телемедиц дистанционная_диагност дистанционной_диагност телемедицин 遠隔医療 遠隔診断 オンライン診療 远程医疗 원격의료 telemedizin
screening: health_check checkup$ check-up$ screening медосмотр~ медицинский_осмотр медицинского_осмотр скрининг~ диспансер медициналық_тексер 健診 人間ドック 検診 体检 筛查 건강검진 vorsorge
rehabilitation: rehabilit physiother реабилит физиотер оңалту リハビリ 理学療法 康复 재활 물리치료 reha$
paediatric: paediatr pediatr children's_hospital педиатр детская_больниц детской_больниц детскую_больниц балалар_ауруханасы 小児科 小児病院 儿科 儿童医院 소아과 어린이병원 kinderarzt kinderklinik
infertility: ivf$ infertil surrog in_vitro бесплоди суррогатное_мат бедеулік экстракорпорал 不妊 体外受精 代理母 代理出産 试管婴儿 代孕 不孕 불임 시험관 대리모 leihmutter
smoking: smoking$ tobacco cigaret vape$ vapes$ vaping табак~ табачн сигарет курени вейп~ электронных_сигарет темекі шылым вейп たばこ タバコ 喫煙 電子煙 禁煙 烟草 香烟 吸烟 电子烟 담배 흡연 rauchverbot zigarette sigara
narcotics-kinds: methamphetam cocaine heroin$ cannabis marijuana hashish mephedron синтетические_наркотик метамфетам кокаин~ героин$ героина$ каннабис марихуан гашиш~ мефедрон метамфетамин 覚醒剤 大麻 コカイン ヘロイン 冰毒 可卡因 海洛因 필로폰 코카인 kokain
doping: doping допинг~ ドーピング 兴奋剤 도핑
obesity-diet: obes$ obesity overweight ожирени лишнего_веса лишний_вес семіздік артық_салмақ 肥満 ダイエット 肥胖 减肥 비만 다이어트 übergewicht
sleep-snoring: insomnia sleep_disorder jet_lag бессонниц нарушения_сна ұйқысыздық 不眠 睡眠 失眠 불면 수면
allergy-asthma: allerg asthma аллерг астма$ астмы$ астмой демікпе アレルギー 喘息 ぜんそく 花粉症 过敏 哮喘 알레르기 천식
pharmacy: pharmacy pharmacies pharmacist аптек~ аптеч дәріхана 薬局 薬剤師 ドラッグストア 药店 药房 약국 apotheke eczane
hospital-ward: outpatient inpatient hospital_bed амбулаторн стационар$ стационаре$ стационара$ койко-мест коек$ төсек-орындық 病棟 病床 外来診療 入院 病房 床位 门诊 병동 병상 입원 hospital_ward
frostbite: frostbit hypotherm обморож переохлажден үсік$ үсіп үсіген 凍傷 低体温 冻伤 失温 저체온 동상을 erfrier unterkühl
thunderstorm: thunderstorm lightning молни~ молния молнии гроза$ грозы$ грозой найзағай 落雷 雷雨 雷に 雷击 雷暴 낙뢰 천둥 gewitter blitzschlag
blizzard: blizzard snowstorm snowdrift stranded_in_snow snowbound буран~ метель$ метели$ метел пург~ снежном_плену снежный_занос боран$ боранда бораннан 吹雪 猛吹雪 雪に閉 立ち往生 暴风雪 눈보라 schneesturm
heavy-rain: downpour torrential heavy_rain rainfall ливень$ ливн~ проливн дождь$ дождя$ дожди$ дождей$ жауын-шашын нөсер жаңбыр 豪雨 大雨 降雨 暴雨 폭우 호우 starkregen
fog: fog$ heavy_fog туман$ тумана$ туманом$ тұман$ тұманға 濃霧 霧で 大雾 浓雾 안개 nebel$
ice: black_ice icy_road ice_drift ice_jam thin_ice гололед~ льдин лед$ льда$ льду$ льдом$ мұз$ көктайғақ сең$ 凍結 流氷 薄氷 氷上 结冰 冰面 얼음 빙판 glatteis eis$
aftershock: aftershock афтершок 余震 여진 nachbeben artçı
siren-alert: siren$ sirens early_warning warning_system cell-broadcast alert_system сирена$ сирены$ раннего_предупрежд раннее_предупрежд системы_оповещ система_оповещ систему_оповещ дабыл$ дабылы дабылдама ескерту_жүйес 警報 緊急速報 速報メール サイレン 预警 警报 경보 사이렌 frühwarn
evacuation: evacu эвакуа эвакуир эвакуац көшірілді көшіріле 避難 疏散 撤离 대피 evakuier tahliye
refuge-shelter: evacuation_cent emergency_shelter temporary_shelter bomb_shelter shelters$ пвр$ пункт_временного пункты_временного бомбоубеж укрытие$ укрытия$ укрытии$ паналау_орн уақытша_орналас 避難所 仮設住宅 シェルター 避难所 安置点 대피소 notunterkunft sığınak
volcano: volcan eruption erupts вулкан~ извержен жанартау 火山 噴火 喷发 화산 분화 vulkan
embankment: dyke$ dykes dike$ embankment levee sandbag дамба$ дамбы$ дамбу$ насыпь мешки_с_песк мешков_с_песк үйінді жағалауды_бекіт 堤防 護岸 土のう 堤坝 沙袋 제방 둑이 deich$ sandsäck
water-purifier: water_purif water_filter водоочист очистки_воды фильтры_для_воды су_тазарт 浄水 净水 정수 wasseraufbereit wasserfilter
collapse: collaps обрушил обрушен обвал$ обвала$ опырыл опырылып құлап_қал құлап_түс 倒壊 崩壊 崩落 倒塌 坍塌 붕괴 einsturz eingestürz çöktü рухнувш
explosion: explosion exploded explodes blast$ blasts$ взрыв$ взрыва$ взрыве$ взрывы$ взрывов$ взрывом$ взорвал жарылыс жарылды жарылып 爆発 爆炸 폭발 explodiert patlama
spill-leak: oil_spill leak$ leaks leaked leakage разлив_нефт разлива_нефт утечка_газа утечки_газа мұнай_төгіл газ_шығу 油流出 漏えい 漏洩 ガス漏れ 漏油 泄漏 유출 누출 leck$ sızıntı
derailment: derail сошел_с_рельс сошли_с_рельс сход_вагон рельстен 脱線 脱轨 탈선 entgleis
collision: collid collision столкнов соқтығыс 衝突 追突 相撞 碰撞 충돌 추돌 kollision zusammenstoß çarpış столкнулись_два столкнулись_авто столкнулись_поезд столкнулся_с_авто столкнулся_с_груз
plane-crash: plane_crash air_crash crash-land crash_landing авиакатастроф крушение_самол крушения_самол авиакрушен ұшақ_апаты ұшақ_құла 墜落 航空事故 坠毁 坠机 추락 flugzeugabsturz uçak_kaza
black-box: black_box flight_recorder flight_data черный_ящик черные_ящики черных_ящик бортовых_самопис бортовой_самопис бортовые_самопис қара_жәшік ブラックボックス フライトレコーダー 黑匣子 블랙박스
pedestrian: pedestrian crosswalk zebra_cross пешеход жаяу_жүргінші 歩行者 横断歩道 行人 步行街 보행자 횡단보도 fußgänger yaya$
station-rail: railway_station train_station station_building вокзал~ вокзал 鉄道駅 駅前 駅で 駅の 駅に 駅舎 火车站 기차역 bahnhof
delay: delay delayed задержка$ задержки$ задержек задержку$ задержкой опоздал опоздани кешігу кешікті кешігіп кешіктір 遅延 遅れ 延误 지연 verspät gecikme
stranded: stranded застрял застряли оказались_в_ловушке жолда_қал тұрып_қалды 足止め 取り残され 孤立した 閉じ込め 滞留 被困 고립 발이_묶 gestrandet mahsur
cruise: cruise$ cruises круиз~ круизн круиздік クルーズ 豪華客船 邮轮 크루즈 kreuzfahrt
boat: boat$ boats$ лодк~ лодок катер$ катера$ катере$ қайық~ қайығы ボート 小舟 小船 快艇 보트 tekne$
theft: theft thefts steal$ stole$ stolen$ stealing thief$ thieves burglar robber robbed heist shoplift кража$ кражи$ кражу$ краже$ краж$ украл украден вор$ воры$ воров$ грабит грабеж ограблен ограбил ұрлық ұрлығы ұры$ ұрылар ұрлаған ұрлап ұрланған тонау$ тонаған қарақшы 窃盗 盗まれ 盗難 強盗 泥棒 空き巣 万引き 盗窃 抢劫 被盗 盗贼 절도 도난 diebstahl gestohlen einbrecher raubüberfall hırsız soygun 강도사건 loot$ looted haul_of 窃盗団
shooting: shooting$ gunman gunmen shot_dead gunfire застрелил застрелен расстрелял огнестрел открыл_стрельбу открыли_стрельбу перестрелк атыс_болды атып_өлтір атып_кет қару_қолдан 銃撃 発砲 射殺 銃乱射 枪击 开枪 총격 schießerei schüsse перестрелок
knife: knife$ knives knifed нож$ ножом$ ножа$ ножей ножевы пышақ~ пышағы пышақпен 包丁 ナイフ 刃物 持刀 刀具 흉기 식칼 messer$ messerangriff bıçak
human-trafficking: human_traffick trafficking_in_persons traffickers sex_slav slavery торговля_людьми торговли_людьми торговле_людьми торговлю_людьми рабство$ рабства$ рабстве$ адам_саудасы құлдық 人身取引 人身売買 人口贩卖 인신매매 menschenhandel
gambling: casino gambl betting bookmak slot_machine казино азартны лудоман букмекер құмар_ойын カジノ 賭博 ギャンブル パチンコ ブックメーカー 赌场 赌博 카지노 도박 glücksspiel kumarhane
gangs: yakuza gangster gang$ gangs$ mafia organised_crime organized_crime мафи якудз~ якудза опг$ опс$ преступная_групп преступной_групп преступную_групп преступные_групп организованная_прест организованной_прест бандит~ қылмыстық_топ қылмыстық_топт 暴力団 ヤクザ マフィア 半グレ 犯罪組織 犯罪グループ 黑帮 黑社会 犯罪团伙 야쿠자 조직폭력 범죄조직
call-centre: call_cent call-cent колл-центр колл_центр call-центр контакт-центр қоңырау_орталы байланыс_орталығы コールセンター かけ子 電話の「かけ 呼叫中心 客服中心 콜센터 callcenter çağrı_merkez 詐欺拠点 詐欺の拠点 詐欺電話
sim-card: sim_card sim-card sim$ sims$ esim$ сим-карт sim-карт симк~ симкарт sim-бокс сим-бокс сим_карт simカード simbox 电话卡 手机卡 유심 심카드
blackmail: blackmail extort шантаж вымога бопсала қорқытып_ал 恐喝 脅迫 脅し 敲诈 勒索 협박 공갈 갈취 erpress şantaj
prison: prison$ prisons$ jail$ jails jailed imprison inmate behind_bars penal_colon тюрьм тюрем~ тюремн исправительн колонии$ колонию$ сизо$ за_решетк лишения_свободы лишению_свободы түрме абақты бас_бостандығынан колонияда 刑務所 拘置所 収監 服役 監獄 懲役 禁錮 监狱 看守所 有期徒刑 교도소 구치소 징역 gefängnis haftstrafe hapishane cezaev
life-sentence: life_sentence life_imprison пожизненн өмір_бойына_бас өмір_бойы_бас өмір_бойына_сот 終身刑 無期懲役 无期徒刑 终身监禁 종신형 무기징역 lebenslang müebbet
acquittal: acquit not_guilty exonerat miscarriage_of_justice оправдан$ оправданы оправдательн оправдал_обвин ақталды ақтап_шық ақтау_үкім 無罪 冤罪 再審 无罪 冤案 무죄 freispruch freigesprochen beraat
appeal-court: court_of_appeal appeals_court appealed_against appeal_against апелляц апелляция кассац обжаловал апелляциялық 控訴 上告 上诉 항소 상고 berufungsgericht istinaf
bail-house-arrest: bail$ house_arrest под_домашн домашний_арест домашнего_арест домашним_арест под_залог үйқамақ кепілге_босат 保釈 自宅軟禁 保释 取保 软禁 보석금 가택연금 kaution hausarrest
wanted-fugitive: wanted_list wanted_man most_wanted fugitive on_the_run в_розыск розыске розыска разыскива беглец іздеуде_жүр іздеу_жариял іздеудегі 指名手配 逃亡 逃走 逃げた 通缉 在逃 지명수배 도주 도피 auf_der_flucht firari
forged-papers: forged$ forgery forgeries forging falsified поддельн подделк~ фальсифиц жалған_құжат жалған_куәлік жалған_диплом қолдан_жасал 偽造 伪造 위조 gefälscht sahte подделок
illegal-work: illegal_work illegal_employ illegally_work working_illegally нелегально_работ незаконную_трудов незаконная_трудов заңсыз_жұмыс 不法就労 非法务工 黑工 非法就业 불법취업 schwarzarbeit kaçak_işçi
police-raid: raid$ raids$ raided обыск~ обыскал тінту 家宅捜索 摘発 一斉捜査 突袭 查获 압수수색 razzia durchsuch baskın
lost-property: lost_property wallet$ lost_and_found кошелек кошельк бюро_находок әмиян 落とし物 忘れ物 財布 遺失物 拾得 钱包 失物 지갑 분실물 fundbüro geldbörse cüzdan
fake-news: fake_news disinform misinform deepfake rumour rumor$ rumors фейк~ фейков дезинформ дипфейк слухи$ слухов жалған_ақпарат қауесет 偽情報 フェイク デマを デマが 偽動画 ディープフェイク 假新闻 谣言 深度伪造 가짜뉴스 딥페이크 허위정보 falschmeldung
bullying: bully bullied буллинг травля$ травли$ травлю$ кибербул әлімжеттік いじめ 霸凌 欺凌 괴롭힘 왕따 mobbing zorbalık
skeleton-bones: skeleton skeletons bones$ кости$ костей костные скелет~ сүйектер сүйегі 白骨 骸骨 骨格 骨骼 유골 해골 knochen iskelet
protest-rally: rally$ rallies picket sit-in митинг~ пикет~ митингі шеру$ 集会 抗議活動 デモ行進 座り込み 抗议 集会示威 집회 kundgebung miting demonstrators demonstration$ demonstrations$
petition: petition collected_signatures петици сбор_подпис собрали_подпис петиция қол_жина 署名活動 請願 署名を 請願書 请愿 联署 청원 서명운동 unterschriften
exam: exam$ exams$ examination entrance_test экзамен~ ент$ ұбт$ емтихан 入試 受験 検定試験 試験に合格 考试 高考 수능 prüfung$ sınavı 시험에_합격 입학시험
jlpt: jlpt$ japanese_proficiency language_proficiency норёку норэку-сикен 日本語能力試験 ＪＬＰＴ 日语能力 일본어능력
graduates: graduate$ graduates graduated graduation alumni выпускник выпускниц выпускной түлек$ түлектер түлегі бітірушілер 卒業 同窓 毕业 校友 졸업 동문 absolvent mezun
enrolment: enrolment enrollment enrolled admissions applicants абитуриент приемная_кампан приемной_кампан поступление_в поступления_в зачислен$ зачислены оқуға_түс оқуға_қабыл талапкер 入学 招生 입학 immatrikul
diploma: diploma$ diplomas double_degree dual_degree double_master dual-degree диплом$ диплома$ дипломы$ дипломов$ двойной_диплом двойного_диплом двудиплом двухдиплом қос_диплом дипломын 学位 ダブルディグリー 修了証 双学位 文凭 학위 doppelabschluss
masters-course: master's_ master's$ master_program postgraduate магистратур магистрлік магистрату 修士 大学院 硕士 研究生院 석사 대학원 masterstudium master’s
exchange-student: exchange_student student_exchange exchange_programme_for_students обмен_студент обмена_студент обмену_студент студенческий_обмен академической_мобильн студенттер_алмас 交換留学 短期留学 交换生 교환학생 austauschstud
faculty: faculty факультет кафедра$ кафедры$ кафедру$ кафедрасы 学部 学科 院系 fakultät
curriculum: curricul syllabus учебная_программ учебной_программ учебную_программ учебный_план оқу_бағдарлама білім_беру_бағдар カリキュラム 教育課程 教学大纲 커리큘럼 교육과정 lehrplan müfredat
online-course: online_course online_lesson e-learning mooc онлайн-курс онлайн-урок дистанционн онлайн_курс онлайн-сабақ қашықтан_оқ オンライン講座 オンライン授業 在线课程 网课 온라인_수업 온라인_강의 onlinekurs
kanji: kanji$ hiragana katakana иероглиф~ кандзи хирагана катакана 漢字 ひらがな カタカナ 汉字 假名 한자 히라가나 schriftzeichen
alphabet-reform: latin_alphabet latin_script cyrillic alphabet$ латиниц кириллиц алфавит~ латын_әліпби латын_графика әліпби ラテン文字 キリル文字 拉丁字母 西里尔 키릴_문자 라틴_문자 alfabe$
kazakh-language: kazakh_language kazakh_lessons казахский_язык казахского_язык казахском_язык казахскому_язык казахским_язык қазақ_тілі казахша カザフ語 哈萨克语 카자흐어 kasachische_sprache
english-language: english_language english_lessons english_teacher английский_язык английского_язык английскому_язык английском_язык ағылшын_тілі 英語 英语 영어
maths: mathemat математик~ математическ 数学 수학 mathematik
physics: physics physicist физика$ физики$ физике$ физик$ физиков 物理 물리학 physik$ fizik
tuition: tuition плата_за_обучен плату_за_обучен стоимость_обучен оқу_ақы 学費 授業料 学费 등록금 학비 studiengebühr
quiz: quiz$ quizzes викторин~ викторина クイズ 问答 知识竞赛 퀴즈
debate-contest: debate_club debate_tourn дебатн дебаты$ пікірсайыс ディベート 辩论赛 토론대회 debating_club debating_societ
homestay: homestay host_famil принимающие_семьи принимающей_семь принимающих_сем принимающую_семью ホームステイ ホストファミリー 寄宿家庭 홈스테이 gastfamil
reunion: reunited reunion воссоедин встретились_спустя встретились_через қауышты қайта_қауыш 再会 重逢 团聚 상봉 재회 wiedersehen
athletics: athletics track_and_field sprinter hurdler long_jump high_jump triple_jump javelin pole_vault легкая_атлет легкой_атлет легкую_атлет легкоатлет прыжки_в_длину прыжках_в_длину прыжки_в_высоту тройном_прыжк тройной_прыж метание_копья жеңіл_атлет ұзындыққа_секір үш_қарғып 陸上競技 陸上選手 走り幅跳び 走り高跳び 三段跳び やり投げ 棒高跳び 短距離走 田径 跳远 标枪 육상 멀리뛰기 leichtathlet atletizm
rowing: rowing$ rower$ rowers canoe kayak академическая_греб академической_греб гребля$ гребле$ гребц каноэ байдарк ескек_есу カヌー ボート競技 カヤック 赛艇 皮划艇 카누 카약 rudern kürek
sport-shooting: shooting_sport air_rifle rifle$ rifles air_pistol skeet$ trap_shooting пулевая_стрельб пулевой_стрельб пулевую_стрельб стендовая_стрельб стендовой_стрельб винтовк~ пистолет~ оқ_ату мергендік 射撃 ライフル 射击 사격 sportschieß atıcılık
mma: mma$ ufc$ mixed_martial rizin$ смешанные_единоборств смешанных_единоборств смешанным_единоборств мма$ единоборств~ аралас_жекпе жекпе-жек 総合格闘技 格闘技 综合格斗 종합격투기 격투기
taekwondo: taekwondo тхэквондо таэквондо таеквондо テコンドー 跆拳道 태권도
kendo-aikido: kendo$ aikido iaido кендо$ айкидо иайдо 剣道 合気道 居合 剑道 合气道 검도 합기도
sambo: sambo$ kurash$ kazakh_kure kazaksha_kur самбо$ самбист куреш казакша_курес қазақ_күрес қазақша_күрес қазақ_күресі サンボ クラシュ 桑搏 삼보 쿠라시
baseball: baseball softball бейсбол софтбол 野球 ソフトボール 大リーグ 甲子園 棒球 垒球 야구 소프트볼
handball: handball гандбол ハンドボール 手球 핸드볼
water-polo: water_polo водное_поло водного_поло водному_поло ватерпол су_добы 水球 수구_
futsal: futsal мини-футбол футзал~ футзал フットサル 五人制 室内足球 풋살
winter-games: winter_games winter_olymp asian_winter зимних_игр зимние_игры зимней_олимп зимних_олимп зимние_олимп зимняя_олимп зимней_азиад қысқы_олимп қысқы_ойын қысқы_азиа 冬季五輪 冬季アジア 冬のアジア 冬奥 亚冬 동계 winterspiele
surf-dive: surfing$ surfer scuba diver$ divers$ diving$ freediv серфинг серфер дайвинг дайвер водолаз サーフィン ダイビング 潜水士 冲浪 跳水 潜水员 서핑 다이빙 잠수부 taucher dalgıç スキューバ
horse-race: horse_rac horse-rac racehorse jockey$ скачки$ скачках скачек ипподром байга$ байги$ бәйге жокей атшабар 競馬 競走馬 赛马 경마 pferderennen
goal-scored: scored_twice hat-trick hat_trick winning_goal equaliser equalizer scored_the scored_his гол$ гола$ голы$ голевой хет-трик гол_соқ гол_кіргіз ゴールを決 得点王 決勝点 先制点 ハットトリック 进球 帽子戏法 득점 torschütze забил$ забили$ забила$
goalkeeper: goalkeeper goalie вратар голкипер қақпашы ゴールキーパー 守護神 门将 守门员 골키퍼 torwart kaleci
midfielder-striker: striker$ midfielder playmaker centre-forward полузащит нападающ форвард$ форварда$ плеймейкер легионер шабуылшы жартылай_қорғаушы 助っ人 ストライカー ミッドフィルダー フォワード 前锋 中场 外援 공격수 미드필더 stürmer mittelfeld forvet fw$ mf$
player-transfer: transfer_fee transfer_window signs_for free_agent on_loan loan_deal трансфер$ трансфера$ трансферн перешел_в_клуб перейдет_в_клуб подписал_контракт_с_клуб на_правах_аренды свободный_агент свободного_агента трансферлік 移籍 期限付き レンタル移籍 加入を発表 转会 租借 이적 영입 leihe$ ablösefrei
lots-drawn: group_draw draw_for drawn_against жеребьевк жеребе 抽選会 同組 抽签 조추첨 대진 auslosung kura_çek 組み合わせ抽選
drawn-game: goalless stalemate ended_in_a_draw ended_in_draw held_to_a ничья$ ничью$ вничью ничьей$ тең_аяқталды тең_ойнады 引き分け 战平 平局 무승부 비겼 unentschieden berabere
penalty-kick: penalty_shoot penalty_kick spot_kick пенальти ＰＫ戦 ＰＫを 点球 승부차기 elfmeter penaltı
semi-final: semi-final semifinal полуфинал~ жартылай_финал 準決勝 半决赛 준결승 halbfinal yarı_final
quarter-final: quarter-final quarterfinal четвертьфинал ширек_финал 準々決勝 準準決勝 四分之一决赛 八强 8강 준준결승 viertelfinal çeyrek_final
final-match: finalist in_the_final grand_final the_final_bout cup_final финал$ финале$ финала$ финалист финалда финалға 決勝戦 決勝で 決勝に 決勝の 决赛 결승 endspiel
qualifier: qualifier$ qualifiers qualifying отборочн іріктеу_кезең іріктеу_ойын іріктеу_турнир 予選 预选赛 예선 qualifikationsspiel eleme_
knockout: knockout knock-out knocked_out tko$ нокаут~ нокаутом нокдаун ＫＯ勝 ノックアウト ＴＫＯ ＫＯ負 击倒 ko胜 녹아웃 ko승 nakavt
title-belt: title_fight title_defence title_belt undisputed world_boxing wba$ wbc$ ibf$ wbo$ чемпионский_пояс чемпионского_пояс титульный_бой титул$ титула$ чемпиондық_белдеу белбеу 王座 タイトルマッチ 世界戦 金腰带 拳王 卫冕 타이틀전 챔피언벨트 titelkampf
ippon: ippon иппон ваза-ари waza-ari 一本勝ち 一本を奪 技あり 한판승 절반승
national-team: national_team national_squad olympic_team сборная$ сборной$ сборную$ сборные$ құрама_команда ұлттық_құрама құрамасы 代表チーム 日本代表 代表選手 国家队 대표팀 국가대표 nationalmannschaft nationalteam millî_takım
league: league$ j-league j1$ j2$ лига$ лиги$ лигу$ лиге$ j-лига премьер-лига лигасы Ｊリーグ Ｊ１ Ｊ２ リーグ戦 联赛 리그 bundesliga
champions-league: champions_league conference_league europa_league afc_cup лига_чемпион лиги_чемпион лигу_чемпион лиге_чемпион лига_конференц лиги_конференц лиге_конференц лига_европы лиги_европы чемпиондар_лига チャンピオンズリーグ 欧冠 亚冠 챔피언스리그 acl$
grand-slam: grand_slam wimbledon roland_garros us_open australian_open french_open большого_шлема большой_шлем большом_шлеме уимблдон ролан_гаррос үлкен_дулыға グランドスラム 四大大会 全豪オープン 全仏オープン 全米オープン ウィンブルドン 大满贯 温网 澳网 法网 美网 그랜드슬램 윔블던
cup-trophy: trophy trophies emperor's_cup world_cup кубок кубка$ кубке$ кубку$ кубков кубогы кубогін әлем_кубогы 賜杯 優勝杯 トロフィー Ｗ杯 ワールドカップ 奖杯 世界杯 월드컵 우승컵 트로피 weltcup pokal kupası emperor’s_cup
fighting-prize: fighting_spirit_prize special_prize technique_prize outstanding_performance_prize приз_за_боевой приз_за_техник специальный_приз специального_приза жауынгерлік_рух арнайы_жүлде 敢闘賞 技能賞 殊勲賞 三賞 敢斗奖 감투상
referee: referee umpire$ рефери судья_матч арбитр_матч главный_судья төреші 審判員 主審 行司 レフェリー 裁判员 심판 주심 schiedsrichter hakem
athlete-retires: retires$ retirement retire_from завершил_карьер завершает_карьер завершение_карьер завершении_карьер мансабын_аяқта спорттан_кет 引退 断髪 은퇴 karriereende
fans: fans$ fan_club fan_zone supporters$ болельщик фанат$ фанаты$ фанатов$ поклонник жанкүйер サポーター ファンが ファンの ファンに ファンら 球迷 粉丝 팬들 서포터 taraftar
podium: podium пьедестал тұғыр$ тұғырына 表彰台 领奖台 시상대 siegertreppchen
relay-race: relay$ relays$ эстафет эстафета リレー 駅伝 接力 계주 staffel
opening-ceremony: opening_ceremon closing_ceremon церемония_откр церемонии_откр церемонию_откр церемония_закр церемонии_закр ашылу_салтанат ашылу_рәсім жабылу_салтанат 開会式 閉会式 开幕式 闭幕式 개막식 폐막식 eröffnungsfeier
nomad-games: nomad_games игры_кочевников игр_кочевников играх_кочевников көшпенділер_ойын 遊牧民競技 遊牧民の祭典 游牧民族运动会 유목민_대회 유목민_게임
universiade: universiade university_games универсиад ユニバーシアード 大运会 유니버시아드
deaflympics: deaflymp сурдлимп デフリンピック 听障奥运 데플림픽
cosplay: cosplay косплей косплеер コスプレ 角色扮演 코스프레
dubbing: dub$ dubbed dubbing voice_act voice-over voiced дубляж дублирован озвуч сейю сэйю дыбыстау дыбыстад 吹き替え 声優 配音 声优 더빙 성우 synchronsprech dublaj
subtitles: subtitle субтитр~ 字幕 자막 untertitel altyazı
pop-group: j-pop k-pop q-pop idols boy_band girl_group бойз-бэнд бойбэнд бойз-бенд джей-поп кей-поп к-поп q-поп айдол アイドル Ｊポップ Ｋポップ 偶像 아이돌 케이팝
jazz: jazz джаз~ джазов ジャズ 爵士 재즈
drums: taiko drums$ drummer drumming барабан~ тайко дабылшы даңғыра 和太鼓 太鼓 ドラマー 鼓手 大鼓 타악 다이코 trommel davul
koto-shamisen: koto$ shamisen shakuhachi biwa$ кото$ сямисэн сямисен сякухати 琴の 箏曲 箏の 三味線 尺八 샤미센
folk-instruments: kobyz qobyz sybyzgy musical_instrument кобыз~ сыбызг музыкальный_инструмент музыкальные_инструмент музыкальных_инструмент музыкального_инструмент қобыз сыбызғы шаңқобыз музыкалық_аспап コブズ 楽器 乐器 악기 musikinstrument çalgı
aitys-kui: kui$ kuis kyui aitys айтыс~ кюй$ кюи$ кюев күйші күйлер жыршы терме$ импровиз アイティス キュイ 即興詩 弹唱 즉흥
designer: designer$ designers дизайнер~ デザイナー 设计师 디자이너 dizayner tasarımcı
composer: composer композитор сазгер 作曲 作曲家 작곡 komponist besteci
conductor: conductor дирижер~ 指揮者 指挥家 지휘자 dirigent orkestra_şefi
album-video: album$ albums music_video альбом~ музыкальный_клип клип$ клипа$ клипы$ бейнеклип күйтабақ アルバム ミュージックビデオ 新曲 专辑 앨범 뮤직비디오
actor: actor$ actors actress актер~ актерск актрис~ актриса әртіс~ 俳優 女優 演员 배우 schauspiel oyuncu
documentary: documentary_film documentary$ documentaries документальный_фильм документального_фильм документальном_фильм документальную_лент документальное_кино документального_кино докфильм деректі_фильм ドキュメンタリー 記録映画 纪录片 다큐멘터리 dokumentarfilm belgesel
film-shoot: filming$ film_shoot shot_on_location съемки$ съемок$ съемках съемочн сняли_фильм түсірілім ロケ地 ロケを 撮影 取景 拍摄 촬영 dreharbeit çekim
film-prizes: oscar$ oscars academy_award cannes berlinale palme_d оскар$ оскара$ каннск каннского каннский берлинале アカデミー賞 カンヌ 奥斯卡 戛纳 아카데미상 칸_영화제 베를린_영화제
streaming: netflix streaming стриминг нетфликс стримингтік ストリーミング ネットフリックス 配信サービス 流媒体 网飞 넷플릭스 스트리밍
ukiyo-e: ukiyo-e woodblock woodcut hokusai hiroshige utamaro укие-э укиеэ гравюр~ гравюра хокусай хиросиге ксилограф 浮世絵 木版画 版画 北斎 広重 浮世绘 葛饰北斋 우키요에 판화 holzschnitt
gallery: gallery galleries галере галерея ギャラリー 画廊 갤러리 galerie
crafts: handicraft handcraft craftsm craftsw craftsp artisan weaver$ weaving ремесл ремеслен ткач~ ткачеств қолөнер шеберлер тоқу_өнері 工芸 職人 織物 機織 手工艺 工匠 공예 직물 handwerk zanaat hand_loom weaving_loom 織元 西陣織 ткачих
washi-lacquer: washi$ lacquer лаковы японская_бумага японской_бумаг 漆器 和紙 漆芸 漆塗 和纸 칠기
samurai: samurai ninja$ ninjas katana самура ниндзя катана$ катаны$ катану$ サムライ 侍の 忍者 日本刀 武士 사무라이 닌자
kabuki-noh: kabuki noh_theat noh_play bunraku rakugo geisha maiko$ кабуки театр_но театра_но бунраку ракуго гейш 歌舞伎 能楽 文楽 落語 芸者 芸妓 舞妓 狂言 能剧 艺伎 가부키 게이샤
doll: doll$ dolls$ matryoshka кукла$ куклы$ кукол$ куклу$ матрешк қуыршағы 人形 こけし マトリョーシカ 娃娃 套娃 인형 puppen oyuncak_bebek матрешек
toy: toy$ toys игрушк~ игрушек ойыншық 玩具 おもちゃ 장난감 spielzeug oyuncak
paper-cranes: paper_crane senbazuru бумажных_журавл бумажные_журавл бумажный_журавл бумажного_журавл журавлик қағаз_тырна 折り鶴 千羽鶴 纸鹤 종이학 papierkranich
lanterns: lantern$ lanterns бумажные_фонари бумажных_фонар фонарик~ қағаз_шам 灯籠 提灯 ランタン 灯笼 孔明灯 연등 laterne fener
fireworks: firework фейерверк салют$ салюта$ салютом отшашу 花火 烟花 불꽃놀이 feuerwerk havai_fişek
parade: parade$ parades парад$ парада$ параде$ парады$ әскери_шеру парадта パレード 閲兵 阅兵 巡游 퍼레이드 열병식
nauryz: nauryz nowruz navruz навруз~ наурыза$ наурызом$ наурызу$ праздник_наурыз праздника_наурыз празднование_наурыз наурыз_мерек наурыз_мейрам наурыз_той наурызнама наурыз-көже ナウルーズ ナウリズ 纳吾热孜 诺鲁孜 나우르즈 newroz
new-year: new_year's new_year_h new_year_e new_year_c новогодн новый_год$ нового_года$ новому_году жаңа_жыл 正月 元日 新年会 年末年始 お年玉 春节 元旦 설날 새해 neujahr silvester yılbaşı new_year’s
christmas: christmas рождество$ рождества$ рождеством рождественск рождество クリスマス 圣诞 크리스마스 성탄 weihnacht
independence-day: independence_day национальный_праздник национального_праздник день_независим дня_независим дню_независим тәуелсіздік_күн ұлттық_мереке 独立記念日 独立日 国庆 독립기념일 국경일 unabhängigkeitstag
emperor-birthday: emperor's_birthday birthday_of_the_emperor birthday_of_emperor день_рождения_императора дня_рождения_императора дню_рождения_императора императордың_туған 天皇誕生日 天皇生日 天皇诞生 천황_탄생 일왕_생일
minute-silence: minute_of_silence minute's_silence moment_of_silence минута_молчан минутой_молчан минуту_молчан бір_минут_үнсіз үнсіздікпен_еске 黙とう 黙祷 黙禱 默哀 묵념 schweigeminute saygı_duruş
mourning: mourn$ mourns mourning mourned mourners траур~ траурн скорбь$ скорби$ скорбит қаралы аза_тұт аза_күні қайғырып 追悼 弔意 喪に 服喪 悼念 哀悼 追思 추모 애도 trauer yas_tut
funeral: funeral buried burial$ cremat похорон похороны кремац кремирован жерленді жерлеу жаназа 葬儀 葬式 告別式 火葬 埋葬 お別れの会 葬礼 火化 장례 화장장 beerdigung bestattung cenaze
obituary: obituary obituaries некролог~ қазанама 訃報 讣告 부고 nachruf
memorial-plaque: memorial_plaque plaque$ plaques memorial_stone мемориальная_доск мемориальной_доск мемориальную_доск мемориальные_доск памятная_доска памятную_доску памятной_доски ескерткіш_тақта ескерткіш_тас 追悼碑 記念プレート 銘板 記念の碑 纪念牌 纪念碑 기념비 추모비 gedenktafel
memorial-hall: memorial_museum memorial_complex memorial_hall мемориал$ мемориала$ мемориале$ мемориальный_комплекс мемориального_комплекс мемориалды_кешен мемориалы 記念館 資料館 纪念馆 기념관 gedenkstätte
wreath: wreath laid_flowers lays_flowers laid_a_wreath возложил возложен венок$ венки$ венков гүл_шоғы гүл_шоқ гүл_қойды 献花 花輪 花圈 헌화 화환 kranz$ kränze çelenk
world-heritage: world_heritage intangible_heritage intangible_cultural всемирного_наслед всемирное_наслед всемирному_наслед нематериального_культ нематериальное_культ дүниежүзілік_мұра әлемдік_мұра материалдық_емес_мәд бейматериалдық 世界遺産 無形文化遺産 世界遗产 非遗 非物质文化 세계유산 무형유산 welterbe
petroglyph: petroglyph rock_art rock_carving петроглиф наскальн жартас_сурет жартастағы_сурет 岩絵 ペトログリフ 岩面 岩画 암각화 felsbild
mausoleum: mausole мавзоле кесене 霊廟 マウソレウム 廟を 廟の 廟で 陵墓 영묘
silk-road: silk_road шелковый_путь шелкового_пути шелковом_пути шелковому_пути жібек_жолы シルクロード 丝绸之路 실크로드 seidenstraße ipek_yolu
dinosaur: dinosaur palaeontolog paleontolog fossils$ mammoth динозавр палеонтолог мамонт$ мамонта$ мамонты$ мамонтов$ мамонтенок 恐竜 化石 マンモス 恐龙 猛犸 공룡 매머드 dinozor
restoration: restoration restorer реставр реставрац қалпына_келтіру_жұм 修復 復元 修复 복원 restaurier restorasyon
newspaper: newspaper газет~ газетте газеті 新聞社 新聞紙 报纸 신문사 zeitung$ gazete
radio: radio$ radios radio_station радио$ радиостанц радиосы ラジオ 电台 라디오 rundfunk radyo
podcast: podcast подкаст ポッドキャスト 播客 팟캐스트
social-media: social_media social_network instagram tiktok facebook соцсет~ соцсетей социальных_сет социальные_сет инстаграм тикток фейсбук әлеуметтік_желі インスタグラム ティックトック フェイスブック ツイッター 社交媒体 抖音 微博 소셜미디어 인스타그램 틱톡 soziale_medien soziale_netz sosyal_medya sns$
talent-show: talent_show reality_show audition casting_call шоу_талант реалити-шоу кастинг~ прослушиван オーディション リアリティ番組 选秀 海选 오디션
advertising: advert advertis commercial_for commercials реклам~ рекламн рекламный_ролик жарнама 広告 广告 광고 werbung reklam テレビcm cm動画
beach: beach$ beaches пляж~ жағажай 海水浴 ビーチ 砂浜 海滩 沙滩 해변 해수욕 badestrand plaj
trekking: trekking hiking$ hikers hiker trail$ треккинг хайкинг пеший_поход пешеходный_маршрут пешие_маршр жаяу_серуен トレッキング ハイキング 徒步 트레킹 하이킹 둘레길 wanderweg
souvenir: souvenir сувенир кәдесый 土産 伴手礼 기념품 hediyelik
canyon: canyon$ canyons каньон шатқал~ шатқалы 峡谷 キャニオン 협곡
cave: cave$ caves пещер~ үңгір 洞窟 鍾乳洞 洞穴 동굴 höhle$ höhlen mağara 雪洞 snow_hole
ski-resort: ski_resort shymbulak горнолыжн шымбулак шымбұлақ тау_шаңғы スキーリゾート スキー場 滑雪场 스키장 skigebiet
pilgrimage: pilgrim pilgrimage hajj umrah паломн хадж~ қажылық зиярат 巡礼 メッカ 聖地巡礼 朝觐 순례 pilger
travel-warning: travel_advisory travel_warning travel_alert воздержаться_от_поезд рекомендует_не_посещ предупреждение_для_турист 渡航中止 危険情報 渡航自粛 旅行警告 여행경보 reisewarnung
fundraising: crowdfund fund-rais raised_money raising_money raises_money collected_money краудфанд сбор_средств сбора_средств сбор_денег собрали_деньг собрали_средств собирают_деньг собирают_средств қаражат_жина ақша_жина жылу_жина クラウドファンディング 募金 義援金 寄付金 众筹 募捐 善款 크라우드펀딩 모금 성금 spenden bağış
food-bank: food_bank soup_kitchen банк_еды бесплатные_обеды бесплатных_обед тегін_тамақ フードバンク 子ども食堂 炊き出し 食物银行 푸드뱅크 무료급식
hunting: hunting$ hunter$ hunters охота$ охоты$ охоту$ охотник~ охотхоз аңшы$ аңшылық аңшылар 狩猟 ハンター 猟師 猎人 狩猎 사냥 jäger$ avcı$
angling: angler angling ice_fishing рыбалк~ рыбалка балық_аула 釣り 钓鱼 垂钓 낚시 angeln$
karaoke: karaoke караоке カラオケ 卡拉ok 노래방
yoga-massage: yoga$ massage meditat йога$ йоги$ йогой массаж~ массажист медитац укалау ヨガ マッサージ 瞑想 瑜伽 按摩 冥想 요가 마사지 명상
dementia: dementia alzheimer деменц альцгеймер 認知症 痴呆 阿尔茨海默 치매 demenz bunama
expedition: expedition экспедиц экспедиция 探検隊 遠征隊 探検 調査隊 考察队 探险 원정대 탐험 탐사대
record-player: vinyl gramophone phonograph граммофон винил~ патефон күйсандық レコード盤 蓄音機 黑胶 축음기
`;
